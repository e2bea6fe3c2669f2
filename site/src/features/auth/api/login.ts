import { useMutation } from '@tanstack/react-query'
import { asDevice } from '@/features/auth/api/device'
import { api } from '@/lib/api/client'
import type { Credentials, TokenGrant } from '@/lib/api/types'
import { startSession } from '@/lib/session'

async function login(credentials: Credentials): Promise<TokenGrant> {
  return (await api.post<TokenGrant>('/auth/login', credentials, asDevice)).data
}

export function useLogin() {
  return useMutation({ mutationFn: login, onSuccess: startSession })
}
