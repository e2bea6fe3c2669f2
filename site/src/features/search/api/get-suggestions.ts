import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { Suggestion } from '@/lib/api/types'

function suggestionsOptions(text: string) {
  return queryOptions({
    queryKey: ['anyone', 'suggestions', text],
    queryFn: async ({ signal }) =>
      (
        await api.get<{ suggestions: Suggestion[] }>('/products/suggest', {
          params: { q: text },
          anonymous: true,
          signal,
        })
      ).data.suggestions,
    placeholderData: keepPreviousData,
  })
}

export function useSuggestions(text: string) {
  return useQuery({ ...suggestionsOptions(text), enabled: text.length > 0 })
}
