import { useMutation, useQueryClient } from '@tanstack/react-query'
import { reviewsKey } from '@/features/reviews/api/get-reviews'
import { api } from '@/lib/api/client'
import type { Interaction } from '@/lib/api/types'

/** A rating of 0 means none; the API wants a rating, a comment or both. */
type Draft = { rating: number; comment: string }

async function postReview(productId: number, { rating, comment }: Draft): Promise<Interaction> {
  const body = { product_id: productId, kind: 'review', rating: rating || null, comment: comment.trim() || null }
  return (await api.post<Interaction>('/interactions', body)).data
}

export function usePostReview(productId: number) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (draft: Draft) => postReview(productId, draft),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: reviewsKey(productId) }),
        queryClient.invalidateQueries({ queryKey: ['anyone', 'product', productId] }),
      ]),
  })
}
