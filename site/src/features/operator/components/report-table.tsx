import { DataTable } from '@/features/operator/components/data-table'
import { intervalOf, scaleOf, Whisker } from '@/features/operator/components/whisker'
import { formatEstimate, nameOf, type Measure, type Report } from '@/features/operator/report'
import { formatCount, formatMoney } from '@/lib/format'

/** One row a strategy, shelf or variant: its figures, and the measure chosen with its interval on a scale that all rows share. */
export function ReportTable({ report, measure }: { report: Report; measure: Measure }) {
  const estimates = report.rows.map((row) => row[measure.id])
  const scale = scaleOf(estimates.flatMap((estimate) => [estimate?.value, estimate?.low, estimate?.high]))
  return (
    <DataTable
      label={`By ${report.by}`}
      caption={`Impressions and what came of them by ${report.by}, with the ${measure.name.toLowerCase()} and its 95% interval`}
      head={[
        <span key="by" className="capitalize">
          {report.by}
        </span>,
        measure.name,
        <span key="scale" className="flex justify-between gap-4 font-normal">
          {measure.format(scale.from)} <span className="sr-only">to</span> <span>{measure.format(scale.to)}</span>
        </span>,
        'Shown',
        'Clicked',
        'Into bags',
        'Ordered',
        'Revenue',
      ]}
      rows={report.rows.map((row) => {
        const estimate = row[measure.id]
        return {
          key: nameOf(row),
          cells: [
            nameOf(row),
            formatEstimate(estimate, measure),
            estimate && <Whisker key="whisker" value={estimate.value} interval={intervalOf(estimate)} scale={scale} />,
            formatCount(row.impressions),
            formatCount(row.clicks),
            formatCount(row.additions),
            formatCount(row.orders),
            formatMoney(row.revenue),
          ],
        }
      })}
    />
  )
}
