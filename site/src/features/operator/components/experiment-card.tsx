import { ExperimentActions } from '@/features/operator/components/experiment-actions'
import { ExperimentResults } from '@/features/operator/components/experiment-results'
import type { Experiment } from '@/features/operator/experiments'
import { formatRate } from '@/features/operator/report'
import { inWords } from '@/features/operator/wording'
import { formatDay } from '@/lib/format'

const kinds = { ab: 'A/B: a shopper sees one variant', interleaving: 'Interleaving: both in one list' }

/** One experiment: what it compares, how it stands, what it showed, and what can be done with it. */
export function ExperimentCard({ experiment }: { experiment: Experiment }) {
  const { name, kind, page, shelf, variants, results } = experiment
  return (
    <article aria-label={name} className="border-t border-line py-6">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h3 className="text-lg font-medium wrap-anywhere">{name}</h3>
        <p className="eyebrow text-accent">{stateOf(experiment)}</p>
      </div>
      <p className="mt-1 text-sm text-soft">
        {kinds[kind]}. Page {inWords(page)}, shelf {inWords(shelf)}. {datesOf(experiment)}
      </p>
      <p className="mt-1 text-sm">
        {variants
          .map(
            ({ name: variant, strategy, share }) =>
              // Interleaved, every shopper sees both.
              `${variant}: ${inWords(strategy)}${kind === 'ab' ? `, ${formatRate(share)} of shoppers` : ''}`,
          )
          .join(' · ')}
      </p>
      {results ? (
        <ExperimentResults experiment={name} results={results} />
      ) : (
        experiment.status !== 'draft' && (
          <p className="mt-4 text-sm text-soft">The next refresh counts what came of it so far.</p>
        )
      )}
      <ExperimentActions experiment={experiment} />
    </article>
  )
}

const reasons: Record<string, string> = {
  guard: ' by itself because it did harm',
  time: ' by itself as its time was up',
}

function stateOf({ status, stopped_by, winner, rolled_out }: Experiment): string {
  const rolledOut = rolled_out ? `, ${winner} rolled out` : ''
  if (status !== 'stopped') return status
  return `stopped${reasons[stopped_by ?? ''] ?? ''}${rolledOut}`
}

function datesOf({ created_at, started_at, stopped_at, ends_at }: Experiment): string {
  if (!started_at) return `Drafted ${formatDay(created_at)}.`
  // What it counted first is forgotten soon after.
  const end = ends_at ? ` Ends by itself on ${formatDay(ends_at)}.` : ''
  return `Started ${formatDay(started_at)}${stopped_at ? `, stopped ${formatDay(stopped_at)}` : ''}.${end}`
}
