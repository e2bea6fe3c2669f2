import type { Estimate } from '@/features/operator/report'

/** Null where there is none yet. */
export type Interval = { low: number; high: number } | null

/** What a chart's edges stand for. */
export type Scale = { from: number; to: number }

type Props = {
  value: number
  interval: Interval
  scale: Scale
  tone?: 'accent' | 'soft'
}

/** A dot with whiskers. Its figures stand beside it as text, so nothing depends on seeing it. */
export function Whisker({ value, interval, scale, tone = 'accent' }: Props) {
  const at = (x: number) => Math.min(100, Math.max(0, ((x - scale.from) / (scale.to - scale.from || 1)) * 100))
  const colour = tone === 'accent' ? 'bg-accent' : 'bg-line-strong'
  return (
    <div aria-hidden="true" className="relative h-5 min-w-32">
      <div className="absolute inset-x-0 top-1/2 h-px bg-line" />
      {scale.from < 0 && scale.to > 0 && (
        <div className="absolute inset-y-0 w-px bg-line-strong" style={{ left: `${at(0)}%` }} />
      )}
      {interval && (
        <div
          className={`absolute top-1/2 h-0.5 -translate-y-1/2 ${colour}`}
          style={{ left: `${at(interval.low)}%`, width: `${Math.max(0.5, at(interval.high) - at(interval.low))}%` }}
        />
      )}
      <div
        className={`absolute top-1/2 size-2.5 -translate-1/2 rounded-full ${colour}`}
        style={{ left: `${at(value)}%` }}
      />
    </div>
  )
}

export function intervalOf({ low, high }: Estimate): Interval {
  return typeof low === 'number' && typeof high === 'number' ? { low, high } : null
}

/** Wide enough for all of them, and never of no width. */
export function scaleOf(values: (number | null | undefined)[], includes = 0): Scale {
  const known = [includes, ...values.filter((value) => value !== null && value !== undefined)]
  const from = Math.min(...known)
  const to = Math.max(...known)
  return { from, to: to > from ? to : from + 1 }
}
