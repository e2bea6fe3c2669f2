import { useState, type ReactNode } from 'react'
import { Redirect, useSearchParams } from 'wouter'
import NotFoundPage from '@/app/pages/not-found-page'
import { OperatorExperiments } from '@/app/pages/operator-experiments'
import { OperatorReport } from '@/app/pages/operator-report'
import { FailureLine } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { useReport, type ReportQuery } from '@/features/operator/api/get-report'
import { ReportControls } from '@/features/operator/components/report-controls'
import { measures, type Measure, type Report } from '@/features/operator/report'
import { toProblem, type Problem } from '@/lib/api/problem'
import { formatAge } from '@/lib/format-age'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

/** What the recommendations sell, for operators alone: to everybody else there is no such page, nor a sign of one. */
export default function OperatorPage() {
  const user = useUser()
  const address = useAddress()
  const { data, error, refetch } = useReport(address.query)
  // What was shown stays while others load, and beside what is said of days that cannot be.
  const [report, setReport] = useState(data)
  if (data && data !== report) setReport(data)
  // Once they are known for an operator, whatever is asked next: who types a day must not lose the field.
  const [isKnown, setIsKnown] = useState(false)
  const problem = error ? toProblem(error) : null
  const daysProblem = problem !== null && [400, 422].includes(problem.status ?? 0) ? problem : null
  if (!isKnown && (data || daysProblem)) setIsKnown(true)
  if (!user) return <Redirect to="/login?next=/operator" replace />
  if (problem?.status === 404) return <NotFoundPage />
  const failure = error && !daysProblem && <FailureLine error={error} onRetry={() => void refetch()} className="mt-6" />
  return (
    <div className="page-width pt-8 pb-16 sm:pt-12">
      {isKnown ? (
        <Figures report={report} daysProblem={daysProblem} failure={failure} {...address} />
      ) : (
        failure || <Skeleton className="h-[60rem] w-full" />
      )}
    </div>
  )
}

type Props = ReturnType<typeof useAddress> & {
  report: Report | undefined
  /** What the API says is wrong with the days. */
  daysProblem: Problem | null
  failure: ReactNode
}

function Figures({ report, daysProblem, failure, query, measure, change }: Props) {
  usePageTitle('Does it sell?')
  return (
    <>
      <p className="eyebrow text-soft">For operators</p>
      <h1 className="display mt-2 text-title">Does it sell?</h1>
      <p className="mt-3 mb-8 max-w-2xl text-lead text-soft">
        What the recommendations led to. Every rate stands with the interval that holds the true one in 95 cases of 100.{' '}
        {report &&
          (report.counted_at
            ? `Counted ${formatAge(report.counted_at)}.`
            : 'Nothing is counted before the first refresh.')}
      </p>
      <ReportControls
        query={{ ...query, from: query.from ?? report?.from, to: query.to ?? report?.to }}
        measure={measure}
        problem={
          daysProblem &&
          [daysProblem.message, ...daysProblem.fields.map(({ field, message }) => `“${field}” ${message}.`)].join(' ')
        }
        onChange={(next) => change(next, measure)}
        onMeasure={(next) => change(query, next)}
      />
      {failure}
      {report ? (
        <OperatorReport report={report} measure={measure} />
      ) : (
        !daysProblem && !failure && <Skeleton className="mt-8 h-[60rem] w-full" />
      )}
      <OperatorExperiments />
    </>
  )
}

/** The span, the grouping and the measure are in the address, to be shared and reloaded. */
function useAddress() {
  const [params, setParams] = useSearchParams()
  const by = params.get('by')
  const query: ReportQuery = {
    from: params.get('from') ?? undefined,
    to: params.get('to') ?? undefined,
    by: by === 'shelf' || by === 'variant' ? by : 'strategy',
  }
  const measure = measures.find(({ id }) => id === params.get('measure')) ?? measures[0]
  const change = (next: ReportQuery, { id }: Measure) => {
    const { from, to } = next
    setParams(new URLSearchParams({ ...(from && { from }), ...(to && { to }), by: next.by, measure: id }), {
      replace: true,
    })
  }
  return { query, measure, change }
}
