/** Hands a guest's bag to the account that has just been signed in to, line by line, so that a failure loses nothing. */
import { postCartItem } from '@/features/cart/api/change-cart'
import { getCart, keepCart } from '@/features/cart/api/get-cart'
import { getLineProduct } from '@/features/cart/api/get-line-product'
import { setGuestQuantity, useGuestCart } from '@/features/cart/guest-cart'
import { toProblem } from '@/lib/api/problem'
import type { Cart, Product } from '@/lib/api/types'
import { inOneTabAtATime } from '@/lib/one-tab'
import { useSession } from '@/lib/session'
import { showToast } from '@/lib/toasts'

async function mergeGuestCart(userId: number): Promise<void> {
  await useGuestCart.persist.rehydrate()
  let moved = 0
  for (const { product, quantity } of useGuestCart.getState().lines) {
    try {
      const cart = await handOver(product, quantity)
      setGuestQuantity(product, 0)
      moved += quantity
      await keepCart(userId, cart)
    } catch (error) {
      const problem = toProblem(error)
      if (problem.isTransient || problem.status === 401) return
      setGuestQuantity(product, 0)
      showToast(`${product.name} could not come along: ${problem.message}`, { tone: 'bad' })
    }
  }
  if (moved > 0) showToast('The bag you filled before signing in is now in your account.')
}

/** As many as were asked for, or else as many as are left beside those that the account's bag holds already. */
async function handOver(product: Product, quantity: number): Promise<Cart> {
  try {
    return await postCartItem(product.id, quantity)
  } catch (error) {
    if (toProblem(error).code !== 'insufficient_stock') throw error
    const [{ stock_count: left }, bag] = await Promise.all([getLineProduct(product.id), getCart()])
    const held = bag.items.find((item) => item.product.id === product.id)?.quantity ?? 0
    if (left === 0) throw error
    showToast(`Only ${left} of ${product.name} left: that many are in your bag.`)
    return held < left ? postCartItem(product.id, left - held) : bag
  }
}

function mergeInOneTab(userId: number): void {
  if (useGuestCart.getState().lines.length === 0) return
  void inOneTabAtATime('stylesense.merge', () => mergeGuestCart(userId))
}

/** Watches for a sign-in, and picks up a merge that a lost connection had left half done. */
export function mergeGuestCartAtSignIn(): void {
  const signedIn = useSession.getState().user
  if (signedIn) mergeInOneTab(signedIn.id)
  useSession.subscribe((session, before) => {
    if (session.user && session.user.id !== before.user?.id) mergeInOneTab(session.user.id)
  })
  window.addEventListener('online', () => {
    const user = useSession.getState().user
    if (user) mergeInOneTab(user.id)
  })
}
