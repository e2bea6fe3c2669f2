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

/** Pages 1 to `count`, each a query of its own: a page seen before is shown at once when the shopper comes back. */
export function useProductPages(filters: Filters, count: number) {
  const results = useQueries({
    queries: Array.from({ length: count }, (_, index) => ({
      ...productsOptions(filters, index + 1, pageSize),
      placeholderData: index === 0 ? keepPreviousData : undefined,
    })),
  })
  const first = results[0]
  const failed = results.find((result) => result.error && !result.data)
  return {
    /** In order; undefined while a page loads. */
    pages: results.map((result) => result.data),
    total: first?.data?.total,
    facets: first?.data?.facets,
    /** How many products have been loaded. */
    loaded: results.reduce((sum, result) => sum + (result.data?.items.length ?? 0), 0),
    isLoadingMore: results.some((result, index) => index > 0 && result.isPending && !result.error),
    /** True while the list of the filters before is shown. */
    isOutdated: first?.isPlaceholderData ?? false,
    failure: failed && { error: failed.error, retry: () => void failed.refetch() },
  }
}

export type ProductPages = ReturnType<typeof useProductPages>

export function useProducts(filters: Filters, size: number, enabled = true) {
  return useQuery({ ...productsOptions(filters, 1, size), enabled })
}
