import { useQueries } from '@tanstack/react-query'
import { productOptions } from '@/features/product/api/get-product'
import type { Product } from '@/lib/api/types'

/** The products loaded so far, by id; those no longer in the shop are left out. */
export function useProductsById(ids: readonly number[]): { products: Map<number, Product>; pending: boolean } {
  return useQueries({
    queries: ids.map((id) => ({ ...productOptions(id), staleTime: 10 * 60_000 })),
    combine: (results) => ({
      products: new Map(results.flatMap(({ data }) => (data ? [[data.id, data] as const] : []))),
      pending: results.some((result) => result.isPending),
    }),
  })
}
