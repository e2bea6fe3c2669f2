import { useMutation } from '@tanstack/react-query'
import { asDevice } from '@/features/auth/api/device'
import { signIn } from '@/features/auth/api/sign-in'
import { api } from '@/lib/api/client'
import type { Registration, TokenGrant } from '@/lib/api/types'

function register(registration: Registration): Promise<void> {
  return signIn(() => api.post<TokenGrant>('/auth/register', registration, asDevice))
}

export function useRegister() {
  return useMutation({ mutationFn: register })
}
