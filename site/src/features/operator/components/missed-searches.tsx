import { DataTable } from '@/features/operator/components/data-table'
import type { Report } from '@/features/operator/report'
import { formatCount, formatDay } from '@/lib/format'

/** What people searched for and the shop does not have, or calls otherwise. */
export function MissedSearches({ report: { searches_without_results: missed } }: { report: Report }) {
  if (missed.length === 0) return <p className="text-soft">None that three people or more have searched for.</p>
  return (
    <DataTable
      label="Searches without results"
      caption="Words that found nothing, most searched for first"
      head={['Searched for', 'Times, once a person and day', 'Last']}
      rows={missed.map(({ q, searches, last_day }) => ({
        key: q,
        cells: [q, formatCount(searches), formatDay(last_day)],
      }))}
    />
  )
}
