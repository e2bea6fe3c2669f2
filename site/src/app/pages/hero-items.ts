import type { Recommendation, RecommendationPage } from '@/lib/api/types'

export const heroLength = 3
/** A shelf that lends the hero its first pieces must still be a shelf. */
const shelfLength = 4

/** The first pieces of the first shelf that has some to spare; undefined while the page loads. */
export function heroOf(
  page: RecommendationPage | undefined,
  hidden: ReadonlySet<number>,
): Recommendation[] | undefined {
  if (!page) return undefined
  const shelves = page.shelves.map(({ list }) => list.items.filter(({ product }) => !hidden.has(product.id)))
  return shelves.find((items) => items.length >= heroLength + shelfLength)?.slice(0, heroLength) ?? []
}
