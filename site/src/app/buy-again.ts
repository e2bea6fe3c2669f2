import { addToCart } from '@/features/cart/cart-commands'
import { productOptions } from '@/features/product/api/get-product'
import type { Order } from '@/lib/api/types'
import { openOverlay } from '@/lib/overlays'
import { queryClient } from '@/lib/query-client'
import { showToast } from '@/lib/toasts'

/** Adds an order's items to the cart, as far as they are in stock, and names those that are not. */
export async function buyAgain(order: Order): Promise<void> {
  const results = await Promise.allSettled(
    order.items.map((item) => queryClient.fetchQuery({ ...productOptions(item.product_id), staleTime: 0 })),
  )
  const missing: string[] = []
  results.forEach((result, index) => {
    const item = order.items[index]
    if (!item) return
    if (result.status === 'rejected' || result.value.stock_count === 0) missing.push(item.name)
    else addToCart(result.value, Math.min(item.quantity, result.value.stock_count))
  })
  if (missing.length > 0) showToast(`Not to be had just now: ${missing.join(', ')}`, { tone: 'bad' })
  if (missing.length < order.items.length) openOverlay('cart')
}
