import { useMutation } from '@tanstack/react-query'
import { asDevice } from '@/features/auth/api/device'
import { api } from '@/lib/api/client'
import type { Registration, TokenGrant } from '@/lib/api/types'
import { startSession } from '@/lib/session'

async function register(registration: Registration): Promise<TokenGrant> {
  return (await api.post<TokenGrant>('/auth/register', registration, asDevice)).data
}

export function useRegister() {
  return useMutation({ mutationFn: register, onSuccess: startSession })
}
