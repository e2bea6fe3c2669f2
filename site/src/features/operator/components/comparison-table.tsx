import { DataTable } from '@/features/operator/components/data-table'
import { scaleOf, Whisker, type Interval } from '@/features/operator/components/whisker'
import type { Comparison } from '@/features/operator/experiments'
import { formatRate } from '@/features/operator/report'

/** Heads a column of drawings, whose figures stand before it. */
const drawn = <span className="sr-only">drawn</span>

/** Each variant against the control: the interval that may be looked at any time, and beside it the narrower one for a single look. */
export function ComparisonTable({ experiment, comparisons }: { experiment: string; comparisons: Comparison[] }) {
  return (
    <div className="mt-4">
      <DataTable
        label={`${experiment}, against the control`}
        caption="Differences from the control: intervals that hold however often one looks, and those for a single look"
        head={[
          'Variant and measure',
          'Difference',
          'Relative',
          'At any time',
          drawn,
          'For a single look',
          drawn,
          'p, at any time',
        ]}
        rows={comparisons.map((comparison) => {
          const { variant, metric, difference, relative, always_valid, fixed_horizon, p_value } = comparison
          const scale = scaleOf(endsOf(comparisons.filter((other) => other.metric === metric)))
          return {
            key: `${variant} ${metric}`,
            cells: [
              `${variant}, ${metric.replaceAll('_', ' ')}`,
              signed(difference),
              signed(relative),
              formatInterval(always_valid),
              <Whisker key="any" value={difference} interval={always_valid} scale={scale} />,
              formatInterval(fixed_horizon),
              <Whisker key="once" value={difference} interval={fixed_horizon} scale={scale} tone="soft" />,
              formatP(p_value),
            ],
          }
        })}
      />
    </div>
  )
}

/** As far as it says anything: what is beyond counts no more. */
export function formatP(p: number): string {
  return p < 0.0001 ? '< 0.0001' : p.toPrecision(2)
}

export function endsOf(comparisons: Comparison[]): number[] {
  return comparisons.flatMap(({ difference, always_valid, fixed_horizon }) => [
    difference,
    ...[always_valid, fixed_horizon].flatMap(({ low, high }) => [low, high]),
  ])
}

export function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${formatRate(value)}`
}

export function formatInterval({ low, high }: NonNullable<Interval>): string {
  return `${signed(low)} to ${signed(high)}`
}
