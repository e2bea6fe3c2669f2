/** Ways to another password: with the one of now, or by a link in a letter. */
import { useMutation } from '@tanstack/react-query'
import { asDevice } from '@/features/auth/api/device'
import { api } from '@/lib/api/client'
import type { PasswordChange, PasswordReset } from '@/lib/api/types'
import { endSession } from '@/lib/session'

/** Every other session ends. */
export function useChangePassword() {
  return useMutation({ mutationFn: (change: PasswordChange) => api.put('/auth/password', change) })
}

/** The answer is the same whether or not there is an account. */
export function useForgotPassword() {
  return useMutation({
    mutationFn: (email: string) => api.post('/auth/password/forgot', { email }, { anonymous: true }),
  })
}

/** Every session ends, this browser's as well. */
export function useResetPassword() {
  return useMutation({
    mutationFn: (reset: PasswordReset) => api.post('/auth/password/reset', reset, asDevice),
    onSuccess: endSession,
  })
}
