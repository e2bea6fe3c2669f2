import { useMutation, useQueryClient } from '@tanstack/react-query'
import { reviewsKey } from '@/features/reviews/api/get-reviews'
import type { ReviewDraft } from '@/features/reviews/use-review-draft'
import { api } from '@/lib/api/client'
import type { Interaction } from '@/lib/api/types'
import { productKey } from '@/lib/known-products'

/** The API wants a rating, a comment or both. */
async function postReview(productId: number, { rating, comment }: ReviewDraft): Promise<Interaction> {
  const body = { product_id: productId, kind: 'review', rating: rating || null, comment: comment.trim() || null }
  return (await api.post<Interaction>('/interactions', body)).data
}

export function usePostReview(productId: number) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (draft: ReviewDraft) => postReview(productId, draft),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: reviewsKey(productId) }),
        queryClient.invalidateQueries({ queryKey: productKey(productId) }),
      ]),
  })
}
