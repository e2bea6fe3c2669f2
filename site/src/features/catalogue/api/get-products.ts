import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { withoutContradiction, writeFilters, type Filters } from '@/features/catalogue/filters'
import { api } from '@/lib/api/client'
import type { ProductPage } from '@/lib/api/types'
import { keepProducts } from '@/lib/known-products'

export const pageSize = 24

function productsOptions(filters: Filters, page: number, size: number) {
  const query = writeFilters(filters)
  query.set('page', String(page))
  query.set('page_size', String(size))
  return queryOptions({
    queryKey: ['anyone', 'products', query.toString()],
    queryFn: async ({ signal }) => {
      const { data } = await api.get<ProductPage>(`/products?${query}`, { anonymous: true, signal })
      keepProducts(data.items)
      return data
    },
  })
}

/**
 * Pages 1 to `count`, each a query of its own: a page seen before is shown at once when the shopper comes back. The first keeps
 * what it showed until the filters' next list is there, which an observer inside `useQueries` would not.
 */
export function useProductPages(filters: Filters, count: number) {
  const asked = withoutContradiction(filters)
  const first = useQuery({
    ...productsOptions(asked, 1, pageSize),
    placeholderData: keepPreviousData,
  })
  const further = useQueries({
    queries: Array.from({ length: count - 1 }, (_, index) => productsOptions(asked, index + 2, pageSize)),
  })
  const results = [first, ...further]
  const failed = results.find((result) => result.error && !result.data)
  const facets = useLast(first.data?.facets)
  return {
    /** In order; undefined while a page loads. */
    pages: results.map((result) => result.data),
    total: first.data?.total,
    /** The words that the list is for, where nothing has all that were typed. */
    searchedFor: first.data?.searched_for,
    /** Those shown last where the list failed, so that the filters can still be changed. */
    facets,
    /** How many products have been loaded. */
    loaded: results.reduce((sum, result) => sum + (result.data?.items.length ?? 0), 0),
    isLoadingMore: further.some((result) => result.isPending && !result.error),
    /** True while the list of the filters before is shown. */
    isOutdated: first.isPlaceholderData,
    failure: failed && { error: failed.error, retry: () => void failed.refetch() },
  }
}

/** The last value that was there. */
function useLast<Value>(value: Value | undefined): Value | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}

export type ProductPages = ReturnType<typeof useProductPages>

/** How many products there are of each kind, and which is bought most: the shop counts anew once an hour. */
export function useProducts(filters: Filters, size: number, enabled = true) {
  return useQuery({ ...productsOptions(filters, 1, size), enabled, staleTime: 30 * 60_000 })
}
