/**
 * The home page's shelves, which index.html requests before any script has loaded. The first render finds the answer cached and the
 * pictures fetched; where that request failed or is late, the API client sends one as for any other page.
 */
import type { QueryClient } from '@tanstack/react-query'
import { pageOptions } from '@/features/pages/api/get-page'
import type { RecommendationPage } from '@/lib/api/types'
import { useSession } from '@/lib/session'

declare global {
  interface Window {
    /** Set by index.html. @param page once it has come @param userId whose it is; null for a guest's */
    earlyHomePage?: { page?: RecommendationPage; userId: number | null; answer: Promise<RecommendationPage | null> }
  }
}

export async function takeEarlyHomePage(queryClient: QueryClient): Promise<void> {
  const early = window.earlyHomePage
  delete window.earlyHomePage
  const userId = useSession.getState().user?.id ?? null
  if (!early || early.userId !== userId) return
  const options = pageOptions({ name: 'home' }, userId)
  if (early.page) queryClient.setQueryData(options.queryKey, early.page)
  else await queryClient.prefetchQuery({ ...options, queryFn: () => arrived(early.answer) })
}

async function arrived(answer: Promise<RecommendationPage | null>): Promise<RecommendationPage> {
  const page = await answer
  if (page === null) throw new Error('The early request for the home page failed.')
  return page
}
