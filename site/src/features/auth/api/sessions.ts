/** Where the shopper is signed in, and signing out there. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { SignIn } from '@/lib/api/types'
import { useUser } from '@/lib/session'

export function useSignIns() {
  const user = useUser()
  return useQuery({
    queryKey: ['me', 'sessions', user?.id ?? 0],
    queryFn: async ({ signal }) => (await api.get<{ items: SignIn[] }>('/auth/sessions', { signal })).data.items,
    enabled: user !== null,
  })
}

export function useSignOutThere() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.delete(`/auth/sessions/${id}`),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: ['me', 'sessions'] }),
  })
}

/** Here as well: whoever asks ends this browser's session once the API has done it. */
export function useSignOutEverywhere() {
  return useMutation({ mutationFn: () => api.delete('/auth/sessions') })
}
