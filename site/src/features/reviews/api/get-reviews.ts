import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { ReviewPage } from '@/lib/api/types'

export const reviewsAtOnce = 6

export function reviewsKey(productId: number) {
  return ['anyone', 'reviews', productId] as const
}

function reviewsOptions(productId: number, shown: number) {
  return queryOptions({
    queryKey: [...reviewsKey(productId), shown],
    queryFn: async ({ signal }) =>
      (
        await api.get<ReviewPage>(`/products/${productId}/reviews`, {
          params: { page_size: shown },
          anonymous: true,
          signal,
        })
      ).data,
    placeholderData: (before) => before,
  })
}

export function useReviews(productId: number, shown: number) {
  return useQuery(reviewsOptions(productId, shown))
}
