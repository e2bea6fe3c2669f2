import { useMutation } from '@tanstack/react-query'
import { asDevice } from '@/features/auth/api/device'
import { signIn } from '@/features/auth/api/sign-in'
import { api } from '@/lib/api/client'
import type { Credentials, TokenGrant } from '@/lib/api/types'

export function login(credentials: Credentials): Promise<void> {
  return signIn(() => api.post<TokenGrant>('/auth/login', credentials, asDevice))
}

export function useLogin() {
  return useMutation({ mutationFn: login })
}
