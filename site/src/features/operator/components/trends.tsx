import { BandChart } from '@/features/operator/components/band-chart'
import { DataTable } from '@/features/operator/components/data-table'
import { intervalOf, scaleOf } from '@/features/operator/components/whisker'
import { formatEstimate, nameOf, type Measure, type Report, type Row } from '@/features/operator/report'
import { formatCount } from '@/lib/format'

/** Those with most impressions: more charts than this nobody compares. The others are in the table. */
const drawn = 6

/** The measure chosen, day by day: a chart for each of the rows shown most, all on one scale. */
export function Trends({ report, measure }: { report: Report; measure: Measure }) {
  const all = [{ ...report.total, key: 'All lists together', experiment: null }, ...report.rows]
  const rows = all.slice(0, drawn)
  const scale = scaleOf(
    rows.flatMap((row) =>
      row.days.flatMap((day) => [day[measure.id]?.value, day[measure.id]?.low, day[measure.id]?.high]),
    ),
  )
  return (
    <>
      <ul className="grid grid-cols-1 gap-x-10 gap-y-8 sm:grid-cols-2 xl:grid-cols-3">
        {rows.map((row) => (
          <li key={nameOf(row)}>
            <h3 className="mb-2 text-sm font-medium">{nameOf(row)}</h3>
            <BandChart
              points={pointsOf(row, measure)}
              scale={scale}
              from={report.from}
              to={report.to}
              format={measure.format}
            />
          </li>
        ))}
      </ul>
      <details className="mt-5">
        <summary className="inline-flex min-h-11 items-center text-sm text-soft underline-offset-4 hover:underline">
          The same as a table
        </summary>
        <DataTable
          label="Figures by day"
          caption={`${measure.name} by day with its 95% interval`}
          head={['Day', 'Of', 'Shown', measure.name]}
          rows={all.flatMap((row) =>
            row.days.map((day) => ({
              key: `${nameOf(row)} ${day.day}`,
              cells: [day.day, nameOf(row), formatCount(day.impressions), formatEstimate(day[measure.id], measure)],
            })),
          )}
        />
      </details>
    </>
  )
}

function pointsOf(row: Row, { id }: Measure) {
  return row.days.flatMap((day) => {
    const estimate = day[id]
    return estimate ? [{ day: day.day, value: estimate.value, interval: intervalOf(estimate) }] : []
  })
}
