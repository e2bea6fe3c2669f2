import { useState } from 'react'
import { tabStore } from '@/lib/browser'
import { readStored, writeStored } from '@/lib/stored-state'

/** A rating of 0 means none. */
export type ReviewDraft = { rating: number; comment: string }

const emptyDraft: ReviewDraft = { rating: 0, comment: '' }

/** The draft is stored per product in this tab, so that neither a failure nor a sign-in loses it. */
export function useReviewDraft(productId: number) {
  const storageKey = `stylesense.review.${productId}`
  const [draft, setDraft] = useState(() => readStored<ReviewDraft>(tabStore, storageKey) ?? emptyDraft)
  return {
    draft,
    changeDraft: (next: ReviewDraft) => {
      setDraft(next)
      writeStored(tabStore, storageKey, next)
    },
    clearDraft: () => {
      setDraft(emptyDraft)
      writeStored(tabStore, storageKey, null)
    },
  }
}
