import { useRef } from 'react'
import { toProblem } from '@/lib/api/problem'
import type { Credentials } from '@/lib/api/types'

/** Of the credentials that a form sends, those that nobody has answered. The shop may have taken them, and refuses them then as taken. */
export function useUnanswered() {
  const last = useRef<Credentials>(null)
  return {
    has: ({ email, password }: Credentials) => email === last.current?.email && password === last.current.password,
    note: (sent: Credentials, failure: unknown) => {
      last.current = toProblem(failure).isTransient ? sent : null
    },
  }
}
