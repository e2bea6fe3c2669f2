import { useMutation } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { TokenGrant } from '@/lib/api/types'
import { startSession } from '@/lib/session'

export type Registration = { full_name: string; email: string; password: string }

async function register(registration: Registration): Promise<TokenGrant> {
  return (await api.post<TokenGrant>('/auth/register', registration, { anonymous: true })).data
}

export function useRegister() {
  return useMutation({ mutationFn: register, onSuccess: startSession })
}
