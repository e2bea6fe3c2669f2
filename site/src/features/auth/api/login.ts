import { useMutation } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { TokenGrant } from '@/lib/api/types'
import { startSession } from '@/lib/session'

export type Credentials = { email: string; password: string }

async function login(credentials: Credentials): Promise<TokenGrant> {
  return (await api.post<TokenGrant>('/auth/login', credentials, { anonymous: true })).data
}

export function useLogin() {
  return useMutation({ mutationFn: login, onSuccess: startSession })
}
