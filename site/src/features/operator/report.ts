/** The report of what the recommendations led to, as the API gives it, and its measures as a reader sees them. */
import { formatMoney } from '@/lib/format'

/** A value with the ends of its 95 % interval, which are null where it has none. */
export type Estimate = { value: number; low: number | null; high: number | null }

export type Figures = {
  impressions: number
  clicks: number
  additions: number
  orders: number
  revenue: number
  click_rate: Estimate | null
  addition_rate: Estimate | null
  order_rate: Estimate | null
  revenue_per_thousand: Estimate | null
}

type Day = Figures & { day: string }

export type Row = Figures & {
  /** Of a strategy, shelf or variant. */
  key: string
  /** Whose variant it is. */
  experiment: string | null
  /** Those with an impression, the oldest first. */
  days: Day[]
}

type Training = { trained_at: string; verdict: string; events: number }

export type Report = {
  from: string
  to: string
  by: ReportBy
  generated_at: string
  /** Null before the first refresh. */
  counted_at: string | null
  total: Figures & { days: Day[] }
  rows: Row[]
  catalogue: { products: number; shown: number; coverage: number; top_products: number; top_share: number | null }
  /** The one that serves. */
  model: Training | null
  /** A later one that foretold worse. */
  refused: Training | null
  tables: { name: string; refreshed_at: string; age_seconds: number; took_ms: number; rows: number }[]
}

export type ReportBy = 'strategy' | 'shelf' | 'variant'

export type Measure = {
  id: 'click_rate' | 'addition_rate' | 'order_rate' | 'revenue_per_thousand'
  name: string
  what: string
  format: (value: number) => string
}

export const measures: [Measure, ...Measure[]] = [
  { id: 'click_rate', name: 'Click rate', what: 'clicks per impression', format: formatRate },
  {
    id: 'addition_rate',
    name: 'Addition rate',
    what: 'put into the bag within a day, per impression',
    format: formatRate,
  },
  { id: 'order_rate', name: 'Order rate', what: 'ordered within a day, per impression', format: formatRate },
  {
    id: 'revenue_per_thousand',
    name: 'Revenue per thousand',
    what: 'ordered within a day, per thousand impressions',
    format: formatMoney,
  },
]

const rate = new Intl.NumberFormat('en-US', { style: 'percent', minimumFractionDigits: 2, maximumFractionDigits: 2 })

export function formatRate(value: number): string {
  return rate.format(value)
}

/** "4.73%, 4.30% to 5.20%". */
export function formatEstimate(estimate: Estimate | null, { format }: Pick<Measure, 'format'>): string {
  if (!estimate) return 'none yet'
  const { value, low, high } = estimate
  return low === null || high === null ? format(value) : `${format(value)}, ${format(low)} to ${format(high)}`
}

export function nameOf({ key, experiment }: Pick<Row, 'key' | 'experiment'>): string {
  return experiment ? `${experiment}: ${key}` : key || 'on no shelf'
}
