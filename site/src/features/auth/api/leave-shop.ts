import { endSession, useSession } from '@/lib/session'

/** Who asks, for what ends every session of theirs. */
export function askingUserId(): number | undefined {
  return useSession.getState().user?.id
}

/**
 * Ends the session here too, though who asked has walked on meanwhile; not that of somebody who has signed in since.
 *
 * @param leavePage comes first: the page where it is asked for is for those who are signed in
 */
export function leaveShop(userId: number | undefined, leavePage: () => void): void {
  if (askingUserId() !== userId) return
  leavePage()
  endSession()
}
