import { useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'

/** A simulated shopper of a laptop's shop, which no document of the API tells of. */
export type DemoShopper = { email: string; full_name: string; cohort: string }

export function useDemoShoppers(enabled: boolean) {
  return useQuery({
    queryKey: ['anyone', 'demo-shoppers'],
    queryFn: async ({ signal }) =>
      (await api.get<{ items: DemoShopper[] }>('/demo/shoppers', { signal, anonymous: true })).data.items,
    enabled,
    retry: false,
    staleTime: Infinity,
  })
}
