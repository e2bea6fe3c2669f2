import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { pagesKey } from '@/features/pages/api/get-page'
import { api } from '@/lib/api/client'
import type { RecommendationList } from '@/lib/api/types'
import { useUser } from '@/lib/session'

/** One strategy's list of one department. */
export function useListOfDepartment(strategy: string, department: string) {
  const user = useUser()
  return useQuery({
    queryKey: [...pagesKey, user?.id ?? null, 'list', strategy, department],
    queryFn: async ({ signal }) =>
      (await api.get<RecommendationList>(`/recommend/${strategy}`, { params: { gender: department }, signal })).data,
    placeholderData: keepPreviousData,
  })
}
