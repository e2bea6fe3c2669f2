import { useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { ProductPage } from '@/lib/api/types'

const noDepartments: string[] = []

/** Whom the shop has products for, those with most first. */
export function useDepartments(): string[] {
  const { data } = useQuery({
    queryKey: ['anyone', 'departments'],
    queryFn: async ({ signal }) =>
      (await api.get<ProductPage>('/products', { params: { page_size: 1 }, anonymous: true, signal })).data,
    select: ({ facets }) => facets.gender?.map(({ value }) => value) ?? noDepartments,
    staleTime: Infinity,
  })
  return data ?? noDepartments
}
