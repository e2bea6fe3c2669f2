import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Attempt } from '@/features/checkout/attempt'
import { api } from '@/lib/api/client'
import type { Order } from '@/lib/api/types'

async function placeOrder({ key, shipping }: Attempt): Promise<Order> {
  return (await api.post<Order>('/orders', { shipping }, { headers: { 'Idempotency-Key': key } })).data
}

/** An order changes the cart, the stock and the recommendations, so their cached answers go stale. */
export function usePlaceOrder() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: placeOrder,
    onSuccess: () => {
      for (const queryKey of [
        ['me', 'cart'],
        ['me', 'orders'],
        ['me', 'recommendations'],
        ['me', 'pages'],
        ['anyone', 'product'],
      ]) {
        void queryClient.invalidateQueries({ queryKey })
      }
    },
  })
}
