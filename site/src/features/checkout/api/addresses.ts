/** Where the shopper's orders have gone before, the last first. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { SavedAddress } from '@/lib/api/types'
import { useUser } from '@/lib/session'

const addressesKey = ['me', 'addresses']

export function useAddresses() {
  const user = useUser()
  return useQuery({
    queryKey: [...addressesKey, user?.id ?? 0],
    queryFn: async ({ signal }) => (await api.get<{ items: SavedAddress[] }>('/addresses', { signal })).data.items,
    enabled: user !== null,
    // An address can be typed: nobody waits at the checkout for one that does not come.
    retry: false,
  })
}

export function useDeleteAddress() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: number) => api.delete(`/addresses/${id}`),
    onSettled: () => queryClient.invalidateQueries({ queryKey: addressesKey }),
  })
}
