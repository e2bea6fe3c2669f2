import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { Order, Page } from '@/lib/api/types'
import { useUser } from '@/lib/session'

function ordersOptions(userId: number, page: number, pageSize: number) {
  return queryOptions({
    queryKey: ['me', 'orders', userId, page, pageSize],
    queryFn: async ({ signal }) =>
      (await api.get<Page<Order>>('/orders', { params: { page, page_size: pageSize }, signal })).data,
  })
}

export function useOrders(page = 1, pageSize = 10) {
  const user = useUser()
  return useQuery({ ...ordersOptions(user?.id ?? 0, page, pageSize), enabled: user !== null })
}

const largestPage = 100

async function getAllOrders(signal: AbortSignal): Promise<Order[]> {
  const all: Order[] = []
  for (let page = 1; ; page += 1) {
    const params = { page, page_size: largestPage }
    const { data } = await api.get<Page<Order>>('/orders', { params, signal })
    all.push(...data.items)
    if (data.items.length === 0 || all.length >= data.total) return all
  }
}

/** Every order, page by page, since figures about a shopper are true only of all of them. */
export function useAllOrders() {
  const user = useUser()
  return useQuery({
    queryKey: ['me', 'orders', user?.id ?? 0, 'all'],
    queryFn: ({ signal }) => getAllOrders(signal),
    enabled: user !== null,
  })
}
