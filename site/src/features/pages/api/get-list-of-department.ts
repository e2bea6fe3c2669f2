import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { pagesKey } from '@/features/pages/api/get-page'
import { api } from '@/lib/api/client'
import type { RecommendationList } from '@/lib/api/types'
import { randomUuid } from '@/lib/browser'
import { withOrigins } from '@/lib/origins'
import { useUser } from '@/lib/session'

/** What the list stands in for, and what the page shows elsewhere. */
type Place = { shelf: string; strategy: string; exclude: number[] }

/** One strategy's list of one department, in place of a page's shelf. */
export function useListOfDepartment(department: string, { shelf, strategy, exclude }: Place) {
  const user = useUser()
  return useQuery({
    queryKey: [...pagesKey, user?.id ?? null, 'list', strategy, department, exclude],
    queryFn: async ({ signal }) => {
      const { data } = await api.get<RecommendationList>(`/recommend/${strategy}`, {
        params: { gender: department, exclude: exclude.join(',') || undefined },
        signal,
      })
      // The API names the answers of its pages alone.
      return withOrigins(data, { request_id: randomUuid(), shelf, strategy })
    },
    placeholderData: keepPreviousData,
  })
}
