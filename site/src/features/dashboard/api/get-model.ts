import { useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { RecommenderHealth } from '@/lib/api/types'

/** The learned ranking that serves, as the health of the recommender tells it; null before the first refresh. */
export function useModel() {
  return useQuery({
    queryKey: ['anyone', 'recommender-health'],
    queryFn: async ({ signal }) =>
      (await api.get<RecommenderHealth>('/recommend/health', { anonymous: true, signal })).data,
    select: (health) => health.model ?? null,
  })
}
