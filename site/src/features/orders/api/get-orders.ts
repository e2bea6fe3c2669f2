import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { Order, OrderItem, Page } from '@/lib/api/types'
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

/** The first item of the newest order that was not cancelled. */
export function useLastPurchase(): OrderItem | undefined {
  const { data } = useOrders()
  return data?.items.find((order) => order.status !== 'cancelled')?.items[0]
}
