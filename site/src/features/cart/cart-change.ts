/** What the shopper did to their bag and the shop has not answered yet; the bag is shown with it. */
import { toCart } from '@/features/cart/guest-cart'
import type { Cart, Product, Source } from '@/lib/api/types'
import { cartChange, withAllUnanswered } from '@/lib/outbox-store'

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
  return withAllUnanswered<Cart, CartChange>(cartChange, cart, (changed, change) =>
    withQuantity(changed, change.product, quantityAfter(change, heldIn(changed, change.product))),
  )
}

/** What is added goes to what the bag holds by now, unless the shop has counted it, whose answer is still to come. */
function quantityAfter({ quantity, added }: CartChange, held: number): number {
  if (!added) return quantity
  return held < quantity ? held + added : held
}

export function heldIn(cart: Cart, product: Pick<Product, 'id'>): number {
  return cart.items.find((item) => item.product.id === product.id)?.quantity ?? 0
}

export function withQuantity(cart: Cart, product: Product, quantity: number): Cart {
  const lines = heldIn(cart, product)
    ? cart.items.map((item) => (item.product.id === product.id ? { ...item, quantity } : item))
    : [...cart.items, { product, quantity }]
  return toCart(lines.filter((item) => item.quantity > 0))
}
