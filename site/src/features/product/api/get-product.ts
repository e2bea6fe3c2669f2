import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { Product } from '@/lib/api/types'
import { productKey } from '@/lib/known-products'

export function productOptions(id: number) {
  return queryOptions({
    queryKey: productKey(id),
    queryFn: async ({ signal }) => (await api.get<Product>(`/products/${id}`, { anonymous: true, signal })).data,
  })
}

export function useProduct(id: number) {
  return useQuery(productOptions(id))
}
