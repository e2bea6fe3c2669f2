/** Ordering without an account, and keeping the one that this made. */
import { useMutation } from '@tanstack/react-query'
import { asDevice } from '@/features/auth/api/device'
import { signIn } from '@/features/auth/api/sign-in'
import { useUnanswered } from '@/features/auth/api/use-unanswered'
import { api } from '@/lib/api/client'
import { toProblem } from '@/lib/api/problem'
import type { AccountClaim, GuestDetails, TokenGrant, User } from '@/lib/api/types'
import { updateUser, useSession } from '@/lib/session'
import { showToast } from '@/lib/toasts'

export function useEnterAsGuest() {
  return useMutation({
    mutationFn: (details: GuestDetails) =>
      signIn(() => api.post<TokenGrant>('/auth/guest', details, { anonymous: true })),
  })
}

async function keep(claim: AccountClaim): Promise<User> {
  return (await api.post<User>('/auth/guest/keep', claim, { headers: asDevice.headers })).data
}

/** Where nobody answered the same a moment ago, the account is kept perhaps by then. */
export function useKeepAccount() {
  const unanswered = useUnanswered()
  return useMutation({
    mutationFn: async (claim: AccountClaim) => {
      try {
        return await keep(claim)
      } catch (failure) {
        if (toProblem(failure).code === 'not_a_guest' && unanswered.has(claim))
          return (await api.get<User>('/auth/me')).data
        unanswered.note(claim, failure)
        throw failure
      }
    },
    // Here, as the form that asked is gone with the guest.
    onSuccess: (kept) => {
      updateUser(kept)
      if (useSession.getState().user === kept) showToast('The account is yours. Sign in with it wherever you are.')
    },
  })
}
