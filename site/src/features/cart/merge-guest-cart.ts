/** Moves a guest's cart to the account that has just signed in, line by line, so that a failure loses nothing. */
import { postCartItem } from '@/features/cart/api/change-cart'
import { getCart, cacheCart } from '@/features/cart/api/get-cart'
import { getLineProduct } from '@/features/cart/api/get-line-product'
import { setGuestQuantity, useGuestCart, type GuestLine } from '@/features/cart/guest-cart'
import { isRefusal } from '@/lib/api/is-refusal'
import { toProblem } from '@/lib/api/problem'
import type { Cart } from '@/lib/api/types'
import { delivered } from '@/lib/outbox'
import { cartChange } from '@/lib/outbox-store'
import { withTabLock } from '@/lib/tab-lock'
import { atEverySignIn } from '@/lib/session'
import { showToast } from '@/lib/toasts'

async function mergeGuestCart(userId: number): Promise<void> {
  // What this shopper did before, as the same account, came first.
  await delivered(cartChange)
  await useGuestCart.persist.rehydrate()
  let moved = 0
  for (const line of useGuestCart.getState().lines) {
    const { product, quantity } = line
    try {
      const cart = await transferLine(line)
      setGuestQuantity(product, 0)
      moved += quantity
      await cacheCart(userId, cart)
    } catch (error) {
      const problem = toProblem(error)
      // Slowed down, blocked or signed out, the rest waits here.
      if (!isRefusal(problem)) return
      setGuestQuantity(product, 0)
      showToast(`${product.name} could not come along: ${problem.message}`, { tone: 'bad' })
    }
  }
  if (moved > 0) showToast('Your bag has come with you.')
}

/** Adds the quantity wanted, or else as many as are left beside those in the account's cart. */
async function transferLine({ product, quantity, key }: GuestLine): Promise<Cart> {
  try {
    return await postCartItem(product.id, quantity, key)
  } catch (error) {
    const { code } = toProblem(error)
    // As many as were left came along the time before.
    if (code === 'idempotency_key_reused') return getCart()
    if (code !== 'insufficient_stock') throw error
    const [{ stock_count: left }, cart] = await Promise.all([getLineProduct(product.id), getCart()])
    const held = cart.items.find((item) => item.product.id === product.id)?.quantity ?? 0
    if (left === 0) throw error
    showToast(`Only ${left} of ${product.name} left: that many are in your bag.`)
    return held < left ? postCartItem(product.id, left - held, key) : cart
  }
}

function mergeUnderLock(userId: number): void {
  if (useGuestCart.getState().lines.length === 0) return
  void withTabLock('stylesense.merge', () => mergeGuestCart(userId))
}

/** Merges at every sign-in, and resumes a merge that a lost connection interrupted. */
export function mergeGuestCartAtSignIn(): void {
  atEverySignIn(mergeUnderLock)
}
