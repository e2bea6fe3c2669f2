/** Ordering without an account, and keeping the one that this made. */
import { useMutation } from '@tanstack/react-query'
import { asDevice } from '@/features/auth/api/device'
import { signIn } from '@/features/auth/api/sign-in'
import { api } from '@/lib/api/client'
import type { AccountClaim, GuestDetails, TokenGrant, User } from '@/lib/api/types'
import { updateUser } from '@/lib/session'

export function useEnterAsGuest() {
  return useMutation({
    mutationFn: (details: GuestDetails) =>
      signIn(() => api.post<TokenGrant>('/auth/guest', details, { anonymous: true })),
  })
}

export function useKeepAccount() {
  return useMutation({
    mutationFn: async (claim: AccountClaim) =>
      (await api.post<User>('/auth/guest/keep', claim, { headers: asDevice.headers })).data,
    onSuccess: updateUser,
  })
}
