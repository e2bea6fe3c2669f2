import type { Strategy } from '@/features/dashboard/strategies'
import type { RecommendationQuery } from '@/features/recommendations/api/get-recommendations'

const listLength = 24

/** What to ask for a strategy's list; null while there is nothing to start from. */
export function dashboardQuery(
  strategy: Strategy,
  start: number | undefined,
  cartIds: number[],
): RecommendationQuery | null {
  if (strategy.startsFrom === null) return { strategy: strategy.id, limit: listLength }
  if (strategy.startsFrom === 'cart' && cartIds.length > 0) {
    return { strategy: strategy.id, productIds: [...cartIds].sort((a, b) => a - b), limit: listLength, anonymous: true }
  }
  if (start === undefined) return null
  return strategy.startsFrom === 'cart'
    ? { strategy: strategy.id, productIds: [start], limit: listLength, anonymous: true }
    : { strategy: strategy.id, productId: start, limit: listLength, anonymous: true }
}
