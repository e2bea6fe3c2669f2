/** What the shopper did to their bag and the shop has not answered yet; the bag is shown with it. */
import { toCart } from '@/features/cart/guest-cart'
import type { Cart, Product, Source } from '@/lib/api/types'
import { cartChange, unanswered } from '@/lib/outbox-store'

/** Of a card, where what changes the bag may not be there yet. */
export const addPress = 'add-press'

export type AddPress = { product: Product; origin?: Source }

/**
 * @property quantity wanted then, held before
 * @property added how many were put in, where that is how it was changed
 * @property origin the list straight from which they were put in
 */
export type CartChange = {
  product: Product
  quantity: number
  held: number
  added?: number
  isUndo?: boolean
  origin?: Source
}

export function withUnanswered(cart: Cart): Cart {
  return unanswered<CartChange>(cartChange).reduce(
    (changed, { args }) => withQuantity(changed, args.product, args.quantity),
    cart,
  )
}

export function withQuantity(cart: Cart, product: Product, quantity: number): Cart {
  const held = cart.items.some((item) => item.product.id === product.id)
  const lines = held
    ? cart.items.map((item) => (item.product.id === product.id ? { ...item, quantity } : item))
    : [...cart.items, { product, quantity }]
  return toCart(lines.filter((item) => item.quantity > 0))
}
