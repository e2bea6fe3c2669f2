import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { Order } from '@/lib/api/types'
import { useUser } from '@/lib/session'

function orderOptions(id: number) {
  return queryOptions({
    queryKey: ['me', 'order', id],
    queryFn: async ({ signal }) => (await api.get<Order>(`/orders/${id}`, { signal })).data,
  })
}

export function useOrder(id: number) {
  const user = useUser()
  return useQuery({ ...orderOptions(id), enabled: user !== null })
}
