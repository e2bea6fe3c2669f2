import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { RecommendationList } from '@/lib/api/types'
import { randomUuid } from '@/lib/browser'
import { withOrigins } from '@/lib/origins'
import { useUser } from '@/lib/session'

export type RecommendationQuery = {
  strategy: string
  /** The product that the list is about, for strategies that start from one. */
  productId?: number
  /** What is in the cart, where the API can't know: a guest's, or a hypothetical one. */
  productIds?: number[]
  limit?: number
  /** Sends no token: the answer is the same for everyone. */
  anonymous?: boolean
}

/** The list that several pages show, the same for everyone: requested and cached once. */
export const trendingQuery: RecommendationQuery = { strategy: 'trending', limit: 15, anonymous: true }

async function getRecommendations(
  { strategy, productId, productIds, limit, anonymous }: RecommendationQuery,
  signal: AbortSignal,
) {
  const path = productId === undefined ? strategy : `${strategy}/${productId}`
  const { data } = await api.get<RecommendationList>(`/recommend/${path}`, {
    params: { limit: limit ?? 12, product_ids: productIds?.join(',') },
    anonymous,
    signal,
  })
  // The API names the answers of its pages alone.
  return withOrigins(data, { request_id: randomUuid(), strategy })
}

function recommendationsOptions(query: RecommendationQuery, userId: number | null) {
  const userKey = query.anonymous ? null : userId
  return queryOptions({
    queryKey: [userKey === null ? 'anyone' : 'me', 'recommendations', userKey, query],
    queryFn: ({ signal }) => getRecommendations(query, signal),
  })
}

export function useRecommendations(query: RecommendationQuery, enabled = true) {
  const user = useUser()
  return useQuery({ ...recommendationsOptions(query, user?.id ?? null), enabled })
}
