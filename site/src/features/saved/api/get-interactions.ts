import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { Interaction, InteractionKind, Page } from '@/lib/api/types'
import { useUser } from '@/lib/session'

export type SavedKind = Exclude<InteractionKind, 'review'>

export function interactionsKey(userId: number, kind: InteractionKind) {
  return ['me', 'interactions', userId, kind] as const
}

function interactionsOptions(userId: number, kind: InteractionKind) {
  return queryOptions({
    queryKey: interactionsKey(userId, kind),
    queryFn: async ({ signal }) =>
      (await api.get<Page<Interaction>>('/interactions', { params: { kind, page_size: 100 }, signal })).data.items,
    staleTime: 5 * 60_000,
  })
}

export function useInteractions(kind: InteractionKind) {
  const user = useUser()
  return useQuery({ ...interactionsOptions(user?.id ?? 0, kind), enabled: user !== null })
}
