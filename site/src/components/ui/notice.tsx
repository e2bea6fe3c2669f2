import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { toProblem } from '@/lib/api/problem'

/** Stands in for content that is missing: says why, and offers a way on. */
export function Notice({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="mx-auto flex max-w-xl flex-col items-center px-4 py-16 text-center">
      <span aria-hidden="true" className="stitch mb-6 h-1 w-20" />
      <h2 className="display text-heading">{title}</h2>
      {children && <div className="mt-3 text-soft">{children}</div>}
      {action && <div className="mt-7 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  )
}

export function FailureNotice({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const problem = toProblem(error)
  return (
    <div role="alert">
      <Notice
        title={problem.code === 'offline' ? 'You are offline' : 'This did not load'}
        action={<Button onClick={onRetry}>Try again</Button>}
      >
        {problem.message}
      </Notice>
    </div>
  )
}
