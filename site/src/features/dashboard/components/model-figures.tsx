import type { ReactNode } from 'react'
import { FailureLine } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { useModel } from '@/features/dashboard/api/get-model'
import { formatCount } from '@/lib/format'
import { formatAge } from '@/lib/format-age'

/** In words first; others are called as the API has them. */
const names: Record<string, string> = {
  cases: 'Orders held out to judge it (cases)',
  'ndcg@10': 'How well it foretold them (nDCG@10)',
  'ndcg@10_standard_error': 'Give or take (standard error)',
  'ndcg@10_of_the_one_before': 'How well the one before it does (nDCG@10)',
}

/** What the learned ranking was trained on, how well it foretells, and how old it is. */
export function ModelFigures() {
  const { data: model, error, refetch } = useModel()
  if (error && model === undefined) return <FailureLine error={error} onRetry={() => void refetch()} className="mt-5" />
  if (model === undefined) return <Skeleton className="mt-5 h-28 w-full" />
  if (model === null) {
    return <p className="mt-5 text-soft">It has not been trained yet: the next refresh of the shop does that.</p>
  }
  return (
    <section aria-label="The model that serves" className="mt-5 border-b border-line pb-4">
      <h4 className="eyebrow text-soft">The model that serves</h4>
      <dl className="mt-2 grid grid-cols-2 gap-x-10 gap-y-3 text-sm sm:grid-cols-4">
        <Figure name="Trained">
          <time dateTime={model.trained_at}>{formatAge(model.trained_at)}</time>
        </Figure>
        <Figure name="Learned from">{formatCount(model.events)} events</Figure>
        {Object.entries(model.metrics).map(([name, value]) => (
          <Figure key={name} name={names[name] ?? name}>
            {Number.isInteger(value) ? formatCount(value) : value.toFixed(4)}
          </Figure>
        ))}
      </dl>
      <details className="mt-3">
        <summary className="inline-flex min-h-9 items-center text-sm text-soft underline-offset-4 hover:underline">
          Its weights
        </summary>
        <dl className="mt-1 grid grid-cols-[auto_auto] justify-start gap-x-5 gap-y-1 text-sm">
          {Object.entries(model.weights).map(([name, value]) => (
            <div key={name} className="contents">
              <dt className="font-mono text-[0.8125rem] wrap-anywhere text-soft">{name}</dt>
              <dd className="tabular-nums">{Number(value.toPrecision(4))}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="wrap-anywhere text-soft">{name}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  )
}
