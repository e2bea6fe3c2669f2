import type { ReactNode } from 'react'
import { Answers } from '@/features/operator/components/answers'
import { MissedSearches } from '@/features/operator/components/missed-searches'
import { SaveCsv } from '@/features/operator/components/save-csv'
import type { Report } from '@/features/operator/report'
import { fallbacksCsv, latenciesCsv, missedSearchesCsv } from '@/features/operator/report-csv'

/** What people searched for in vain, and how well the recommender served. */
export function OperatorAnswers({ report }: { report: Report }) {
  const { searches_without_results: missed, latencies } = report
  return (
    <>
      <Part title="Searches without results">
        {missed.length > 0 && (
          <SaveCsv report={report} of="searches" csv={missedSearchesCsv} label="Save searches as CSV" />
        )}
      </Part>
      <MissedSearches report={report} />
      <Part title="How lists are served">
        {latencies.length > 0 && (
          <div className="flex flex-wrap gap-3">
            <SaveCsv report={report} of="latencies" csv={latenciesCsv} label="Save times as CSV" />
            <SaveCsv report={report} of="fallbacks" csv={fallbacksCsv} label="Save stand-ins as CSV" />
          </div>
        )}
      </Part>
      <Answers report={report} />
    </>
  )
}

/** A heading, and what can be done with what stands below it. */
function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-12 mb-4 flex flex-wrap items-end justify-between gap-3">
      <h2 className="display text-heading">{title}</h2>
      {children}
    </div>
  )
}
