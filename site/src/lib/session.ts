/**
 * Who is signed in, and the tokens that prove it. Kept in the browser, for all its tabs; the refresh token only where no cookie has it
 * (`sessionHeader`).
 */
import type { TokenGrant, User } from '@/lib/api/types'
import { keptStore } from '@/lib/kept-store'
import { forgetVisitor } from '@/lib/visitor'

type Session = { user: User | null; accessToken: string | null; refreshToken: string | null }

const signedOut: Session = { user: null, accessToken: null, refreshToken: null }

export const useSession = keptStore('session', signedOut)

export function startSession(grant: TokenGrant): void {
  useSession.setState({ user: grant.user, accessToken: grant.access_token, refreshToken: grant.refresh_token ?? null })
}

/** The same one, with what has changed of them; whoever has signed in since is another. */
export function updateUser(user: User): void {
  if (useSession.getState().user?.id === user.id) useSession.setState({ user })
}

/** Whoever uses this browser next is another visitor. */
export function endSession(): void {
  forgetVisitor()
  useSession.setState(signedOut)
}

/** Loads what another tab stored, so that a token it has used up is never sent from here. */
export function reloadSession(): void {
  void useSession.persist.rehydrate()
}

export function useUser(): User | null {
  return useSession((session) => session.user)
}

/** Calls back for whoever is signed in already, at every sign-in, and when the connection is back. */
export function atEverySignIn(work: (userId: number) => void): void {
  const here = () => {
    const { user } = useSession.getState()
    if (user) work(user.id)
  }
  here()
  useSession.subscribe((session, before) => {
    if (session.user && session.user.id !== before.user?.id) work(session.user.id)
  })
  window.addEventListener('online', here)
}
