import { useMutation, useQueryClient } from '@tanstack/react-query'
import {
  readAttempt,
  readShippingDraft,
  writeAttempt,
  writeShippingDraft,
  type Attempt,
} from '@/features/checkout/attempt'
import { api } from '@/lib/api/client'
import { Problem } from '@/lib/api/problem'
import type { NewOrder, Order } from '@/lib/api/types'
import { delivered } from '@/lib/outbox'
import { cartChange } from '@/lib/outbox-store'
import { useSession } from '@/lib/session'

/** Says what the shopper saw, so that no other cart and no other total is ordered. */
async function placeOrder({ key, shopper, shipping, cart }: Attempt): Promise<Order> {
  // The shop compares what the shopper saw with the bag, so it has to know the last change of it.
  await delivered(cartChange)
  // Sent now, it would be somebody else's.
  if (useSession.getState().user?.id !== shopper)
    throw new Problem('signed_out', 'Whoever pressed has been signed out since.', 401)
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
    meta: {
      done: 'Your order is placed. You find it in your account.',
      failed: 'Your order was not placed.',
      unheard: 'We can’t say yet whether your order was placed. The checkout finds out, and never orders twice.',
    },
    onSuccess: (_, { shopper }) => {
      // Somebody else who has signed in since may have begun an order of their own in this tab.
      if (readAttempt(shopper)) writeAttempt(null)
      // The next order is offered this address, and a form for another.
      if (readShippingDraft(shopper)) writeShippingDraft(shopper, null)
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
