import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { pagesKey } from '@/features/pages/api/get-page'
import { api } from '@/lib/api/client'
import type { RecommendationList } from '@/lib/api/types'
import { useUser } from '@/lib/session'

/** One strategy's list of one department, without what is shown elsewhere. */
export function useListOfDepartment(strategy: string, department: string, exclude: number[]) {
  const user = useUser()
  return useQuery({
    queryKey: [...pagesKey, user?.id ?? null, 'list', strategy, department, exclude],
    queryFn: async ({ signal }) =>
      (
        await api.get<RecommendationList>(`/recommend/${strategy}`, {
          params: { gender: department, exclude: exclude.join(',') || undefined },
          signal,
        })
      ).data,
    placeholderData: keepPreviousData,
  })
}
