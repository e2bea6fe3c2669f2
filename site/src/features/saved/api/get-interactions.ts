import { queryOptions, useQuery } from '@tanstack/react-query'
import { useGuestSaved, type SavedKind } from '@/features/saved/guest-saved'
import { withUnanswered } from '@/features/saved/mark-change'
import { api } from '@/lib/api/client'
import type { Interaction, Page } from '@/lib/api/types'
import { useUser } from '@/lib/session'

export function interactionsKey(userId: number, kind: SavedKind) {
  return ['me', 'interactions', userId, kind] as const
}

/** All of them, page by page: every liked product shows a full heart. */
async function getAllInteractions(kind: SavedKind, signal: AbortSignal): Promise<Interaction[]> {
  const all: Interaction[] = []
  for (let page = 1; ; page += 1) {
    const params = { kind, page, page_size: 100 }
    const { data } = await api.get<Page<Interaction>>('/interactions', { params, signal })
    all.push(...data.items)
    if (data.items.length === 0 || all.length >= data.total) return all
  }
}

function interactionsOptions(userId: number, kind: SavedKind) {
  return queryOptions({
    queryKey: interactionsKey(userId, kind),
    queryFn: async ({ signal }) => withUnanswered(await getAllInteractions(kind, signal), kind),
    staleTime: 5 * 60_000,
  })
}

/** Also the marks of a guest, kept in this browser. */
export function useSavedMarks(kind: SavedKind) {
  const user = useUser()
  const marks = useGuestSaved((guest) => guest.marks)
  const query = useQuery({ ...interactionsOptions(user?.id ?? 0, kind), enabled: user !== null })
  return {
    /** Undefined while they load. */
    marks: user ? query.data : marks.filter((mark) => mark.kind === kind),
    error: user && !query.data ? query.error : null,
    refetch: () => void query.refetch(),
  }
}

/** What is not for this shopper, and so on no shelf. */
export function useHiddenProducts(): ReadonlySet<number> {
  const { marks } = useSavedMarks('hide')
  return new Set(marks?.map((mark) => mark.product_id))
}
