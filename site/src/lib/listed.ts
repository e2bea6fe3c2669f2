import type { Recommendation, Source } from '@/lib/api/types'

/** What an element says of the recommendation that it shows, for whoever watches the page: see watch-cards.ts. */
export type Listed = { product_id: number; source: Source }

/** @returns attributes for the element that stands for the item in its list */
export function listed({ product, origin }: Recommendation) {
  return origin && { 'data-listed': JSON.stringify({ product_id: product.id, source: origin } satisfies Listed) }
}
