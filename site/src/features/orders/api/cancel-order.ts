import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { Order } from '@/lib/api/types'

async function cancelOrder(id: number): Promise<Order> {
  return (await api.post<Order>(`/orders/${id}/cancel`)).data
}

/** The order, the stock and what is recommended for it change, and a refusal says that the order had changed before. */
export function useCancelOrder() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: cancelOrder,
    meta: { failed: 'Your order was not cancelled.', unheard: 'We can’t say yet whether your order was cancelled.' },
    onSettled: () => {
      for (const queryKey of [
        ['me', 'orders'],
        ['me', 'order'],
        ['me', 'recommendations'],
        ['me', 'pages'],
        ['anyone', 'product'],
      ]) {
        void queryClient.invalidateQueries({ queryKey })
      }
    },
  })
}
