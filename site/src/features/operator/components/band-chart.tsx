/** A measure day by day, as a line within the band of its intervals. A table beside it gives the figures. */
import type { Interval, Scale } from '@/features/operator/components/whisker'

type Point = { day: string; value: number; interval: Interval }

type Props = { points: Point[]; scale: Scale; from: string; to: string; format: (value: number) => string }

const width = 320
const height = 120

export function BandChart({ points, scale, from, to, format }: Props) {
  const first = Date.parse(from)
  const span = Math.max(1, Date.parse(to) - first)
  const x = (day: string) => ((Date.parse(day) - first) / span) * width
  const y = (value: number) => height - ((value - scale.from) / (scale.to - scale.from)) * height
  const banded = points.filter(({ interval }) => interval)
  const band = [
    ...banded.map(({ day, interval }) => `${x(day)},${y(interval?.high ?? 0)}`),
    ...[...banded].reverse().map(({ day, interval }) => `${x(day)},${y(interval?.low ?? 0)}`),
  ]
  return (
    <div aria-hidden="true">
      <svg viewBox={`0 -4 ${width} ${height + 8}`} className="block w-full overflow-visible">
        <line x1={0} x2={width} y1={y(0)} y2={y(0)} className="stroke-line-strong" />
        <polygon points={band.join(' ')} className="fill-accent-wash stroke-accent/30" />
        <polyline
          points={points.map(({ day, value }) => `${x(day)},${y(value)}`).join(' ')}
          className="fill-none stroke-accent"
          strokeWidth={1.75}
        />
        {points.map(({ day, value }) => (
          <circle key={day} cx={x(day)} cy={y(value)} r={points.length > 40 ? 1 : 2.25} className="fill-accent" />
        ))}
      </svg>
      <p className="mt-1 flex justify-between text-xs text-soft tabular-nums">
        <span>{from}</span>
        <span>
          {format(scale.from)} to {format(scale.to)}
        </span>
        <span>{to}</span>
      </p>
    </div>
  )
}
