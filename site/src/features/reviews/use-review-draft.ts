import { useState } from 'react'
import { tabStore } from '@/lib/browser'
import { readStored, writeStored } from '@/lib/stored-state'

/** A rating of 0 means none. */
export type ReviewDraft = { rating: number; comment: string }

const emptyDraft: ReviewDraft = { rating: 0, comment: '' }

export function forgetDraft(productId: number): void {
  writeStored(tabStore, draftKey(productId), null)
}

function draftKey(productId: number): string {
  return `stylesense.review.${productId}`
}

/** The draft is stored per product in this tab, so that neither a failure nor a sign-in loses it. */
export function useReviewDraft(productId: number) {
  const storageKey = draftKey(productId)
  const [draft, setDraft] = useState(() => readStored<ReviewDraft>(tabStore, storageKey) ?? emptyDraft)
  return {
    draft,
    changeDraft: (next: ReviewDraft) => {
      setDraft(next)
      writeStored(tabStore, storageKey, next)
    },
    /** Once it is stored, and so forgotten. */
    clearDraft: () => setDraft(emptyDraft),
  }
}
