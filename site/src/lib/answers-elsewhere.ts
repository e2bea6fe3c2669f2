/** What became of a change after the shopper has walked on, said at the foot of the page: the form that would say it is no longer there. */
import type { Mutation } from '@tanstack/react-query'
import { toProblem } from '@/lib/api/problem'
import { queryClient } from '@/lib/query-client'
import { useSession } from '@/lib/session'
import { showToast } from '@/lib/toasts'

/** Each a sentence. */
type Said = {
  /** For what ought to be told too where it went well. */
  done?: string
  failed?: string
  /** Where nobody answered, for what may have been done all the same. */
  unheard?: string
}

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: Said
  }
}

export function announceAnswersElsewhere(): void {
  const leftAlone = new WeakSet<Mutation>()
  const shoppers = new WeakMap<Mutation, number | undefined>()
  queryClient.getMutationCache().subscribe((event) => {
    const userId = useSession.getState().user?.id
    if (event.type === 'added') shoppers.set(event.mutation, userId)
    if (event.type === 'observerRemoved') leftAlone.add(event.mutation)
    if (event.type !== 'updated' || !leftAlone.has(event.mutation)) return
    // Somebody else has signed in since.
    if (userId !== undefined && userId !== (shoppers.get(event.mutation) ?? userId)) return
    const { meta = {} } = event.mutation
    if (event.action.type === 'success' && meta.done) showToast(meta.done)
    if (event.action.type === 'error') showToast(failure(meta, event.action.error), { tone: 'bad' })
  })
}

function failure({ failed = 'What you asked for last was not done.', unheard = failed }: Said, error: unknown): string {
  const problem = toProblem(error)
  return problem.isTransient ? unheard : `${failed} ${problem.message}`
}
