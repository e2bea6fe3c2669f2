/** The cache of API responses: fresh for a minute, retried after transient failures, never after a refusal. */
import { QueryClient } from '@tanstack/react-query'
import { Problem } from '@/lib/api/problem'
import { useSession } from '@/lib/session'

const minute = 60_000
const maxRetries = 2

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: minute,
      gcTime: 30 * minute,
      // A failure is shown at once and tried again in the background, rather than left waiting for the network.
      networkMode: 'always',
      refetchOnReconnect: 'always',
      refetchOnWindowFocus: false,
      retry: (failures, error) => error instanceof Problem && error.isTransient && failures < maxRetries,
      retryDelay: (failures) => Math.min(800 * 2 ** failures, 8_000),
      refetchInterval: (query) =>
        query.state.error instanceof Problem && query.state.error.isTransient ? 8_000 : false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** Personal data is cached under keys that start with 'me', and removed at sign-out. */
export function clearPersonalDataAtSignOut(): void {
  useSession.subscribe((session, before) => {
    if (before.user && session.user?.id !== before.user.id) queryClient.removeQueries({ queryKey: ['me'] })
  })
}
