import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { toProblem } from '@/lib/api/problem'

type FailureProps = { error: unknown; onRetry: () => void }

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

/** A failure inside a page whose other parts have loaded: one line and a way to try again. */
export function FailureLine({ error, onRetry, className = '' }: FailureProps & { className?: string }) {
  return (
    <div role="alert" className={`flex flex-wrap items-center gap-4 ${className}`}>
      <p className="text-soft">{toProblem(error).message}</p>
      <Button variant="outline" onClick={onRetry}>
        Try again
      </Button>
    </div>
  )
}

/** A failure of a whole page or panel. */
export function FailureNotice({ error, onRetry }: FailureProps) {
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
