import { useQuery } from '@tanstack/react-query'
import type { Experiment } from '@/features/operator/experiments'
import { api } from '@/lib/api/client'
import type { Page } from '@/lib/api/types'
import { useUser } from '@/lib/session'

export const experimentsKey = ['me', 'operator', 'experiments'] as const

const params = { page_size: 100 }

/** The latest hundred, the newest first. */
export function useExperiments() {
  const user = useUser()
  return useQuery({
    queryKey: [...experimentsKey, user?.id],
    queryFn: async ({ signal }) =>
      (await api.get<Page<Experiment>>('/operator/experiments', { params, signal })).data.items,
    enabled: user !== null,
  })
}
