import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { Product, ProductPage } from '@/lib/api/types'

const offered = 12
const read = 60
/** So that twelve pieces are not twelve shirts. */
const mostOfOneType = 2

/** The shop's departments, and twelve well-bought pieces of different kinds out of those chosen. */
export function usePicks(departments: readonly string[]) {
  return useQuery({
    queryKey: ['anyone', 'picks', departments],
    queryFn: async ({ signal }) => {
      const params = { gender: departments, in_stock: true, sort: 'popular', page_size: read }
      return (await api.get<ProductPage>('/products', { params, anonymous: true, signal })).data
    },
    select: ({ items, facets }) => ({
      departments: facets.gender?.map(({ value }) => value) ?? [],
      products: differing(items),
    }),
    placeholderData: keepPreviousData,
  })
}

/** The first that differ in kind, filled up by others where there are too few. */
function differing(products: Product[]): Product[] {
  const seen = new Map<string, number>()
  const first = products.filter(({ article_type: type }) => {
    seen.set(type, (seen.get(type) ?? 0) + 1)
    return (seen.get(type) ?? 0) <= mostOfOneType
  })
  return [...first, ...products.filter((product) => !first.includes(product))].slice(0, offered)
}
