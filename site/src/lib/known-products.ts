/**
 * Products as a list brought them: the page of one shows at once what the list has just shown, and asks for nothing that was asked for
 * within the last minute. What a product's own address answered lately stays, and what an order or a review
 * has outdated is left to be asked for by itself: a list may have been kept on the way for a minute.
 */
import { queryClient } from '@/lib/query-client'
import type { Product } from '@/lib/api/types'

const minute = 60_000

export function productKey(id: number) {
  return ['anyone', 'product', id] as const
}

export function keepProducts(products: readonly Product[]): void {
  const lately = Date.now() - minute
  for (const product of products) {
    const key = productKey(product.id)
    const known = queryClient.getQueryState(key)
    if (!known || (known.dataUpdatedAt < lately && !known.isInvalidated)) queryClient.setQueryData(key, product)
  }
}
