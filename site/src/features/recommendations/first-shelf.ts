/**
 * The home page's first shelf, which index.html requests before any script has loaded. The first render finds the answer cached
 * and the pictures fetched; where that request failed or is late, the API client sends one as for any other shelf.
 */
import type { QueryClient } from '@tanstack/react-query'
import { recommendationsOptions, trendingQuery } from '@/features/recommendations/api/get-recommendations'
import type { RecommendationList } from '@/lib/api/types'

declare global {
  interface Window {
    /** Set by index.html: the list once it has come. */
    firstShelf?: { list?: RecommendationList; answer: Promise<RecommendationList | null> }
  }
}

export async function takeEarlyFirstShelf(queryClient: QueryClient): Promise<void> {
  const early = window.firstShelf
  delete window.firstShelf
  if (!early) return
  const { queryKey } = recommendationsOptions(trendingQuery, null)
  if (early.list) queryClient.setQueryData(queryKey, early.list)
  else
    await queryClient.prefetchQuery({
      ...recommendationsOptions(trendingQuery, null),
      queryFn: () => arrived(early.answer),
    })
}

async function arrived(answer: Promise<RecommendationList | null>): Promise<RecommendationList> {
  const list = await answer
  if (list === null) throw new Error('The early request for the first shelf failed.')
  return list
}
