import { putInBag } from '@/features/cart/cart-commands'
import { productOptions } from '@/features/product/api/get-product'
import type { Order } from '@/lib/api/types'
import { openOverlay } from '@/lib/overlays'
import { queryClient } from '@/lib/query-client'
import { showToast } from '@/lib/toasts'

/** Puts what an order held back in the bag, as far as the shop still has it, and names what it has not. */
export async function buyAgain(order: Order): Promise<void> {
  const answers = await Promise.allSettled(
    order.items.map((item) => queryClient.fetchQuery({ ...productOptions(item.product_id), staleTime: 0 })),
  )
  const missing: string[] = []
  answers.forEach((answer, place) => {
    const item = order.items[place]
    if (!item) return
    if (answer.status === 'rejected' || answer.value.stock_count === 0) missing.push(item.name)
    else putInBag(answer.value, Math.min(item.quantity, answer.value.stock_count))
  })
  if (missing.length > 0) showToast(`Not to be had just now: ${missing.join(', ')}`, { tone: 'bad' })
  if (missing.length < order.items.length) openOverlay('bag')
}
