import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { Suggestion } from '@/lib/api/types'

const popularSearchesOptions = queryOptions({
  queryKey: ['anyone', 'popular searches'],
  queryFn: async ({ signal }) =>
    (await api.get<{ suggestions: Suggestion[] }>('/products/popular-searches', { anonymous: true, signal })).data
      .suggestions,
})

export function usePopularSearches() {
  return useQuery(popularSearchesOptions)
}
