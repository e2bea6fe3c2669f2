/**
 * Changes to the cart, shown at once. Requests follow one after another, so that the last press wins; a refusal restores the
 * cart and says why on the line.
 */
import { deleteCartItem, patchCartItem, postCartItem } from '@/features/cart/api/change-cart'
import { cartKey, cacheCart } from '@/features/cart/api/get-cart'
import { clearConflict, noteConflict } from '@/features/cart/cart-conflicts'
import { guestQuantityOf, refreshGuestCart, setGuestQuantity, toCart } from '@/features/cart/guest-cart'
import { toProblem } from '@/lib/api/problem'
import type { Cart, Product, Source } from '@/lib/api/types'
import { randomUuid } from '@/lib/browser'
import { recordCartAdd } from '@/lib/event-log'
import { openOverlay } from '@/lib/overlays'
import { queryClient } from '@/lib/query-client'
import { useSession } from '@/lib/session'
import { showToast } from '@/lib/toasts'

let queue: Promise<unknown> = Promise.resolve()
let pendingChanges = 0

export function addToCartAndOpen(product: Product, quantity = 1): void {
  openOverlay('cart')
  addToCart(product, quantity)
}

/** Adds without opening the cart: for buttons inside it. @param origin the list straight from which it is added */
export function addToCart(product: Product, quantity = 1, origin?: Source): void {
  put(product, quantity, () => recordCartAdd(product.id, origin))
}

function put(product: Product, quantity: number, onPut?: () => void): void {
  clearConflict(product.id)
  const userId = useSession.getState().user?.id
  const wanted = quantityInCart(product.id) + quantity
  if (wanted > product.stock_count) {
    noteConflict(product.id, shortOfStock(product))
    if (quantityInCart(product.id) === 0) showToast(shortOfStock(product), { tone: 'bad' })
    return
  }
  if (userId === undefined) {
    setGuestQuantity(product, wanted)
    onPut?.()
  } else {
    const key = randomUuid()
    change(userId, product, wanted, async () => {
      const cart = await postCartItem(product.id, quantity, key)
      onPut?.()
      return cart
    })
  }
}

/** Reads the bag again as it is opened: another device may have changed it. A change on its way answers with the whole of it. */
export function refreshCart(): void {
  const userId = useSession.getState().user?.id
  if (userId === undefined) void refreshGuestCart()
  else if (pendingChanges === 0) void queryClient.invalidateQueries({ queryKey: cartKey(userId) })
}

export function setQuantity(product: Product, quantity: number): void {
  clearConflict(product.id)
  const userId = useSession.getState().user?.id
  if (userId === undefined) setGuestQuantity(product, quantity)
  else change(userId, product, quantity, () => patchCartItem(product.id, quantity))
}

export function removeFromCart(product: Product): void {
  const held = quantityInCart(product.id)
  clearConflict(product.id)
  const userId = useSession.getState().user?.id
  if (userId === undefined) setGuestQuantity(product, 0)
  else change(userId, product, 0, () => deleteCartItem(product.id))
  showToast(`Removed ${product.name}`, { action: { label: 'Undo', run: () => put(product, held) } })
}

function quantityInCart(productId: number): number {
  const userId = useSession.getState().user?.id
  if (userId === undefined) return guestQuantityOf(productId)
  const cart = queryClient.getQueryData<Cart>(cartKey(userId))
  return cart?.items.find((item) => item.product.id === productId)?.quantity ?? 0
}

function change(userId: number, product: Product, quantity: number, send: () => Promise<Cart>): void {
  const key = cartKey(userId)
  void queryClient.cancelQueries({ queryKey: key })
  const before = queryClient.getQueryData<Cart>(key)
  if (before) queryClient.setQueryData(key, withQuantity(before, product, quantity))
  pendingChanges += 1
  queue = queue.then(async () => {
    try {
      const answered = await send()
      pendingChanges -= 1
      if (pendingChanges === 0) await cacheCart(userId, answered)
    } catch (error) {
      pendingChanges -= 1
      const problem = toProblem(error)
      if (before) queryClient.setQueryData(key, before)
      void queryClient.invalidateQueries({ queryKey: key })
      const held = before?.items.some((item) => item.product.id === product.id)
      if (problem.code === 'insufficient_stock' && held) noteConflict(product.id, problem.message)
      else
        showToast(problem.message, {
          tone: 'bad',
          action: problem.isTransient
            ? { label: 'Try again', run: () => change(userId, product, quantity, send) }
            : undefined,
        })
    }
  })
}

function withQuantity(cart: Cart, product: Product, quantity: number): Cart {
  const held = cart.items.some((item) => item.product.id === product.id)
  const lines = held
    ? cart.items.map((item) => (item.product.id === product.id ? { ...item, quantity } : item))
    : [...cart.items, { product, quantity }]
  return toCart(lines.filter((item) => item.quantity > 0))
}

function shortOfStock(product: Product): string {
  return product.stock_count === 0
    ? `${product.name} has just sold out.`
    : `Only ${product.stock_count} left, and you have them all in your bag.`
}
