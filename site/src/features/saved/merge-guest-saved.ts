/** Moves what a guest liked and saved to the account that has just signed in, one by one, so that a failure loses nothing. */
import { postInteraction } from '@/features/saved/api/change-interaction'
import { forgetGuestMark, useGuestSaved } from '@/features/saved/guest-saved'
import { markChange } from '@/features/saved/mark-change'
import { isRefusal } from '@/lib/api/is-refusal'
import { toProblem } from '@/lib/api/problem'
import { delivered } from '@/lib/outbox'
import { queryClient } from '@/lib/query-client'
import { atEverySignIn } from '@/lib/session'
import { withTabLock } from '@/lib/tab-lock'
import { plural } from '@/lib/format'
import { showToast } from '@/lib/toasts'

async function mergeGuestSaved(userId: number): Promise<void> {
  // What this shopper did before, as the same account, came first.
  await delivered(markChange)
  await useGuestSaved.persist.rehydrate()
  let moved = 0
  // Oldest first, so that the account lists them in the order in which they were marked.
  for (const mark of [...useGuestSaved.getState().marks].reverse()) {
    try {
      await postInteraction(mark.product_id, mark.kind)
      moved += 1
    } catch (error) {
      if (!isRefusal(toProblem(error))) break
    }
    forgetGuestMark(mark)
  }
  if (moved === 0) return
  await queryClient.invalidateQueries({ queryKey: ['me', 'interactions', userId] })
  showToast(
    `${plural(moved, 'piece')} that you liked or saved before signing in ${moved === 1 ? 'is' : 'are'} in your account now.`,
  )
}

/** Merges at every sign-in, and resumes a merge that a lost connection interrupted. */
export function mergeGuestSavedAtSignIn(): void {
  atEverySignIn((userId) => {
    if (useGuestSaved.getState().marks.length === 0) return
    void withTabLock('stylesense.merge-saved', () => mergeGuestSaved(userId))
  })
}
