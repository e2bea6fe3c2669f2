import { BandChart } from '@/features/operator/components/band-chart'
import { endsOf, formatInterval, signed } from '@/features/operator/components/comparison-table'
import { DataTable } from '@/features/operator/components/data-table'
import { scaleOf } from '@/features/operator/components/whisker'
import type { CurveDay } from '@/features/operator/experiments'

/** How the difference that decides has settled, day by day, within the interval that may be looked at any time. */
export function ExperimentCurve({ experiment, curve }: { experiment: string; curve: CurveDay[] }) {
  const all = curve.flatMap(({ comparisons }) => comparisons)
  const scale = scaleOf(endsOf(all))
  const variants = [...new Set(all.map(({ variant }) => variant))]
  const from = curve[0]?.day ?? ''
  const to = curve[curve.length - 1]?.day ?? ''
  return (
    <div className="mt-5 max-w-3xl">
      <ul className="grid grid-cols-1 gap-x-10 gap-y-6 sm:grid-cols-2">
        {variants.map((variant) => (
          <li key={variant}>
            <h4 className="mb-2 text-sm font-medium">
              {variant}, {(all[0]?.metric ?? '').replaceAll('_', ' ')} against the control so far
            </h4>
            <BandChart
              points={curve.flatMap(({ day, comparisons }) =>
                comparisons
                  .filter((comparison) => comparison.variant === variant)
                  .map(({ difference, always_valid }) => ({ day, value: difference, interval: always_valid })),
              )}
              scale={scale}
              from={from}
              to={to}
              format={signed}
            />
          </li>
        ))}
      </ul>
      <details className="mt-3">
        <summary className="inline-flex min-h-11 items-center text-sm text-soft underline-offset-4 hover:underline">
          The curve as a table
        </summary>
        <DataTable
          label={`The curve of ${experiment} day by day`}
          caption="The difference from the control as it stood at each day's last refresh"
          head={['Day', 'Variant', 'Difference', 'At any time', 'For a single look']}
          rows={curve.flatMap(({ day, comparisons }) =>
            comparisons.map(({ variant, difference, always_valid, fixed_horizon }) => ({
              key: `${day} ${variant}`,
              cells: [day, variant, signed(difference), formatInterval(always_valid), formatInterval(fixed_horizon)],
            })),
          )}
        />
      </details>
    </div>
  )
}
