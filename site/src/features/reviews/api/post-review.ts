import { useMutation } from '@tanstack/react-query'
import { reviewsKey } from '@/features/reviews/api/get-reviews'
import { forgetDraft, type ReviewDraft } from '@/features/reviews/use-review-draft'
import { api } from '@/lib/api/client'
import type { Interaction } from '@/lib/api/types'
import { productKey } from '@/lib/known-products'
import { commandKind } from '@/lib/outbox'
import { queryClient } from '@/lib/query-client'
import { showToast } from '@/lib/toasts'

type Review = ReviewDraft & { productId: number }

/** The API wants a rating, a comment or both; a second review takes the place of the first. */
async function postReview({ productId, rating, comment }: Review): Promise<Interaction> {
  const body = { product_id: productId, kind: 'review', rating: rating || null, comment: comment.trim() || null }
  return (await api.post<Interaction>('/interactions', body)).data
}

const reviews = commandKind<Review, Interaction>('review', {
  title: () => 'your review',
  send: ({ args }) => postReview(args),
  replaces: (review, earlier) => review.productId === earlier.productId,
  taken: ({ args: { productId } }) => {
    forgetDraft(productId)
    void queryClient.invalidateQueries({ queryKey: reviewsKey(productId) })
    void queryClient.invalidateQueries({ queryKey: productKey(productId) })
    showToast('Thank you. Your review is up.')
  },
  refused: (_, problem) => showToast(`Your review was not stored: ${problem.message}`, { tone: 'bad' }),
})

export function usePostReview(productId: number) {
  return useMutation({
    mutationFn: (draft: ReviewDraft) => reviews.attempt({ productId, ...draft }),
    meta: { failed: 'Your review was not stored, and is kept where you wrote it.' },
  })
}
