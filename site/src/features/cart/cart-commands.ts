/**
 * Changes to the bag, shown at once and sent one after another, so that the last press wins. A refusal takes the change back and says why,
 * on the line where there is one.
 */
import { deleteCartItem, patchCartItem, postCartItem } from '@/features/cart/api/change-cart'
import { cartKey, cacheCart } from '@/features/cart/api/get-cart'
import {
  addPress,
  heldIn,
  withQuantity,
  withUnanswered,
  type AddPress,
  type CartChange,
} from '@/features/cart/cart-change'
import { clearConflict, noteConflict } from '@/features/cart/cart-conflicts'
import { guestQuantityOf, refreshGuestCart, setGuestQuantity, toCart } from '@/features/cart/guest-cart'
import type { Cart, Product, Source } from '@/lib/api/types'
import { recordCartAdd } from '@/lib/event-log'
import { commandKind } from '@/lib/outbox'
import { cartChange, takePresses, unanswered } from '@/lib/outbox-store'
import { openOverlay } from '@/lib/overlays'
import { queryClient } from '@/lib/query-client'
import { useSession } from '@/lib/session'
import { showToast } from '@/lib/toasts'

export function addToCartAndOpen(product: Product, quantity = 1): void {
  openOverlay('cart')
  addToCart(product, quantity)
}

/** Adds without opening the cart: for buttons inside it. @param origin the list straight from which it is added */
export function addToCart(product: Product, quantity = 1, origin?: Source): void {
  put(product, quantity, { origin })
}

export function takeAddPresses(): void {
  takePresses<AddPress>(addPress, ({ product, origin }) => addToCart(product, 1, origin))
}

function put(product: Product, added: number, how: Pick<CartChange, 'origin' | 'isUndo'>): void {
  clearConflict(product.id)
  const held = quantityInCart(product)
  const quantity = held + added
  if (quantity > product.stock_count) {
    noteConflict(product.id, shortOfStock(product))
    if (held === 0) showToast(shortOfStock(product), { tone: 'bad' })
  } else change({ product, quantity, held, added, ...how })
}

/** Reads the bag again as it is opened: another device may have changed it. A change on its way answers with the whole of it. */
export function refreshCart(): void {
  const userId = useSession.getState().user?.id
  if (userId === undefined) void refreshGuestCart()
  else if (unanswered(cartChange).length === 0) rereadCart()
}

export function setQuantity(product: Product, quantity: number): void {
  clearConflict(product.id)
  change({ product, quantity, held: quantityInCart(product) })
}

export function removeFromCart(product: Product): void {
  const held = quantityInCart(product)
  setQuantity(product, 0)
  const undo = () => put(product, held, { isUndo: true })
  showToast(`Removed ${product.name}`, { action: { label: 'Undo', run: undo } })
}

function quantityInCart(product: Product): number {
  const userId = useSession.getState().user?.id
  if (userId === undefined) return guestQuantityOf(product.id)
  return heldIn(queryClient.getQueryData<Cart>(cartKey(userId)) ?? withUnanswered(toCart([])), product)
}

function change(wanted: CartChange): void {
  const userId = useSession.getState().user?.id
  if (userId === undefined) {
    setGuestQuantity(wanted.product, wanted.quantity)
    noteAddition(wanted)
  } else {
    showQuantity(userId, wanted.product, wanted.quantity)
    changes.commit(wanted)
  }
}

function showQuantity(userId: number, product: Product, quantity: number): void {
  const key = cartKey(userId)
  const cart = queryClient.getQueryData<Cart>(key)
  if (!cart) return
  void queryClient.cancelQueries({ queryKey: key })
  queryClient.setQueryData(key, withQuantity(cart, product, quantity))
}

const changes = commandKind<CartChange, Cart>(cartChange, {
  title: ({ product }) => `${product.name} (your bag)`,
  // An addition is known by its key.
  undoesLater: ({ added }) => !added,
  send: ({ id, args: { product, quantity, added } }) => {
    if (added) return postCartItem(product.id, added, id)
    return quantity === 0 ? deleteCartItem(product.id) : patchCartItem(product.id, quantity)
  },
  taken: ({ userId, args }, cart) => {
    void cacheCart(userId, cart)
    noteAddition(args)
  },
  refused: ({ userId, args: { product, held } }, problem) => {
    showQuantity(userId, product, held)
    rereadCart()
    if (problem.code === 'insufficient_stock' && held > 0) noteConflict(product.id, problem.message)
    else showToast(problem.message, { tone: 'bad' })
  },
  reread: rereadCart,
})

function rereadCart(): void {
  void queryClient.invalidateQueries({ queryKey: ['me', 'cart'] })
}

function noteAddition({ product, added, isUndo, origin }: CartChange): void {
  if (added && !isUndo) recordCartAdd(product.id, origin)
}

function shortOfStock(product: Product): string {
  return product.stock_count === 0
    ? `${product.name} has just sold out.`
    : `Only ${product.stock_count} left, and you have them all in your bag.`
}
