import type { Recommendation, RecommendationPage } from '@/lib/api/types'

export const heroLength = 3
/** A shelf that lends the hero its first pieces must still be a shelf. */
const shelfLength = 4
/** The reason's code of what the shopper has bought already. */
const boughtBefore = 'repeat'

/**
 * The first pieces of the first shelf that has some to spare: what is new to the shopper, and of each type one, as far as there are such.
 * Undefined while the page loads.
 */
export function heroOf(
  page: RecommendationPage | undefined,
  hidden: ReadonlySet<number>,
): Recommendation[] | undefined {
  if (!page) return undefined
  const shelves = page.shelves.map(({ list }) => list.items.filter(({ product }) => !hidden.has(product.id)))
  const items = shelves.find(({ length }) => length >= heroLength + shelfLength) ?? []
  const fresh = items.filter(({ reason }) => reason.code !== boughtBefore)
  return [...new Set([...firstOfEachType(fresh), ...fresh, ...items])].slice(0, heroLength)
}

function firstOfEachType(items: Recommendation[]): Recommendation[] {
  const types = items.map(({ product }) => product.article_type)
  return items.filter(({ product }, index) => types.indexOf(product.article_type) === index)
}
