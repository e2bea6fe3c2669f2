import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { RecommendationList } from '@/lib/api/types'
import { useUser } from '@/lib/session'

export type Ask = {
  strategy: string
  /** The product that the list is about, for strategies that start from one. */
  productId?: number
  /** What is in the bag, where the API can't know: a guest's, or an imagined one. */
  productIds?: number[]
  limit?: number
  /** Asks as a stranger: the answer is the same for everyone. */
  anonymous?: boolean
}

async function getRecommendations({ strategy, productId, productIds, limit, anonymous }: Ask, signal: AbortSignal) {
  const path = productId === undefined ? strategy : `${strategy}/${productId}`
  const { data } = await api.get<RecommendationList>(`/recommend/${path}`, {
    params: { limit: limit ?? 12, product_ids: productIds?.join(',') },
    anonymous,
    signal,
  })
  return data
}

export function recommendationsOptions(ask: Ask, userId: number | null) {
  const asker = ask.anonymous ? null : userId
  return queryOptions({
    queryKey: [asker === null ? 'anyone' : 'me', 'recommendations', asker, ask],
    queryFn: ({ signal }) => getRecommendations(ask, signal),
  })
}

export function useRecommendations(ask: Ask, enabled = true) {
  const user = useUser()
  return useQuery({ ...recommendationsOptions(ask, user?.id ?? null), enabled })
}
