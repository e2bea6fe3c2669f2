import { DataTable } from '@/features/operator/components/data-table'
import type { Report } from '@/features/operator/report'
import { formatCount, formatDay } from '@/lib/format'

/** What people searched for and the shop does not have, or calls otherwise. */
export function MissedSearches({ report: { searches_without_results: missed } }: { report: Report }) {
  if (missed.length === 0) return <p className="text-soft">None that three people or more have searched for.</p>
  return (
    <>
      <p className="mb-2 max-w-2xl text-sm text-soft">
        Each counts once a person and day. What fewer than three people searched for is their own business.
      </p>
      <DataTable
        label="Searches without results"
        caption="Words that found nothing, most searched for first"
        head={['Searched for', 'Times', 'Last']}
        rows={missed.map(({ q, searches, last_day }) => ({
          key: q,
          cells: [q, formatCount(searches), formatDay(last_day)],
        }))}
      />
    </>
  )
}
