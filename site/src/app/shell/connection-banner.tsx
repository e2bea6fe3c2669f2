import { useEffect } from 'react'
import { queryClient } from '@/lib/query-client'
import { useConnection } from '@/lib/connection'

const messages = {
  slow: 'The shop is slow to answer just now. Still waiting; nothing you typed is lost.',
  offline: 'You are offline. What you see may be old; nothing you typed is lost.',
  unreachable: 'We can’t reach the shop right now. Trying again by ourselves; nothing you typed is lost.',
}

/**
 * One line while the API can't be reached; once it can, failed queries are fetched again. It is the last of the page and stays at the foot of
 * the screen, so that nothing moves when it comes or goes, and nothing is hidden at the page's end.
 */
export function ConnectionBanner() {
  const state = useConnection((connection) => connection.state)
  useEffect(() => {
    if (state === 'ok')
      void queryClient.refetchQueries({ predicate: (query) => query.state.status === 'error', type: 'active' })
  }, [state])
  return (
    <div role="status" className="sticky bottom-(--foot-bar) z-40">
      {state !== 'ok' && (
        <p className="bg-accent px-4 py-2 text-center text-sm font-medium text-accent-ink">{messages[state]}</p>
      )}
    </div>
  )
}
