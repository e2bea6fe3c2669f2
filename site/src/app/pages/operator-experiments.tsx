import { FailureLine } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { strategies } from '@/features/dashboard/strategies'
import { useExperiments } from '@/features/operator/api/get-experiments'
import { ExperimentCard } from '@/features/operator/components/experiment-card'
import { NewExperimentForm } from '@/features/operator/components/new-experiment'
import { toProblem } from '@/lib/api/problem'

const strategyIds = strategies.map(({ id }) => id)

/** The experiments, those that run first, and a form for another. */
export function OperatorExperiments() {
  const { data, error, refetch } = useExperiments()
  // A shop without experiments has none to show.
  if (error && toProblem(error).status === 404) return null
  const running = data?.filter(({ status }) => status === 'running') ?? []
  const others = data?.filter(({ status }) => status !== 'running') ?? []
  return (
    <section aria-labelledby="experiments" className="mt-14">
      <h2 id="experiments" className="display mb-4 text-heading">
        Experiments
      </h2>
      {error && !data ? (
        <FailureLine error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <Skeleton className="h-40 w-full" />
      ) : data.length === 0 ? (
        <p className="text-soft">None yet. Draft one below: it compares two strategies on one shelf.</p>
      ) : (
        [...running, ...others].map((experiment) => <ExperimentCard key={experiment.name} experiment={experiment} />)
      )}
      <h3 className="mt-8 mb-4 text-lg font-medium">Draft an experiment</h3>
      <NewExperimentForm strategies={strategyIds} />
    </section>
  )
}
