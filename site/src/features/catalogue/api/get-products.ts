import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { writeFilters, type Filters } from '@/features/catalogue/filters'
import { api } from '@/lib/api/client'
import type { ProductPage } from '@/lib/api/types'

export const pageSize = 24

function productsOptions(filters: Filters, page: number, size: number) {
  const query = writeFilters(filters)
  query.set('page', String(page))
  query.set('page_size', String(size))
  return queryOptions({
    queryKey: ['anyone', 'products', query.toString()],
    queryFn: async ({ signal }) => (await api.get<ProductPage>(`/products?${query}`, { anonymous: true, signal })).data,
  })
}

/** Pages 1 to `pages`, each a query of its own: a page that has been seen is there at once when the shopper comes back. */
export function useProductPages(filters: Filters, pages: number) {
  return useQueries({
    queries: Array.from({ length: pages }, (_, index) => ({
      ...productsOptions(filters, index + 1, pageSize),
      placeholderData: index === 0 ? keepPreviousData : undefined,
    })),
  })
}

export function useProducts(filters: Filters, size: number, enabled = true) {
  return useQuery({ ...productsOptions(filters, 1, size), enabled })
}
