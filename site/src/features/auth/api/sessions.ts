/** Where the shopper is signed in, and signing out there. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { askingUserId, leaveShop } from '@/features/auth/api/leave-shop'
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

/** Here as well. */
export function useSignOutEverywhere(leavePage: () => void) {
  return useMutation({
    mutationFn: () => api.delete('/auth/sessions'),
    meta: {
      failed: 'You were not signed out everywhere.',
      unheard: 'We can’t say whether you were signed out everywhere.',
    },
    onMutate: askingUserId,
    onSuccess: (_, __, userId) => leaveShop(userId, leavePage),
  })
}
