import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Attempt } from '@/features/checkout/attempt'
import { api } from '@/lib/api/client'
import type { NewOrder, Order } from '@/lib/api/types'

/** Says what the shopper saw, so that no other cart and no other total is ordered. */
async function placeOrder({ key, shipping, cart }: Attempt): Promise<Order> {
  const order: NewOrder = {
    shipping,
    expected_total: cart.subtotal,
    expected_items: cart.items.map(({ product, quantity }) => ({
      product_id: product.id,
      quantity,
      unit_price: product.price,
    })),
  }
  return (await api.post<Order>('/orders', order, { headers: { 'Idempotency-Key': key } })).data
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
        ['me', 'addresses'],
        ['me', 'recommendations'],
        ['me', 'pages'],
        ['anyone', 'product'],
      ]) {
        void queryClient.invalidateQueries({ queryKey })
      }
    },
  })
}
