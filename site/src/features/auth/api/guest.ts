/** Ordering without an account, and keeping the one that this made. */
import { useMutation } from '@tanstack/react-query'
import { asDevice } from '@/features/auth/api/device'
import { api } from '@/lib/api/client'
import type { AccountClaim, GuestDetails, TokenGrant, User } from '@/lib/api/types'
import { startSession, updateUser } from '@/lib/session'

export function useEnterAsGuest() {
  return useMutation({
    mutationFn: async (details: GuestDetails) =>
      (await api.post<TokenGrant>('/auth/guest', details, { anonymous: true })).data,
    onSuccess: startSession,
  })
}

export function useKeepAccount() {
  return useMutation({
    mutationFn: async (claim: AccountClaim) =>
      (await api.post<User>('/auth/guest/keep', claim, { headers: asDevice.headers })).data,
    onSuccess: updateUser,
  })
}
