/** The report of what the recommendations led to, as the API gives it, and its measures as a reader sees them. */
import { inWords } from '@/features/operator/wording'
import type { components } from '@/lib/api/schema'
import { formatMoney } from '@/lib/format'

type Schemas = components['schemas']

/** A value with the ends of its 95 % interval, which are null where it has none. */
export type Estimate = Schemas['Rate']
export type Figures = Omit<Schemas['Report.Day'], 'day'>
export type Report = Schemas['Report']
export type Row = Schemas['Report.Row']
export type ReportBy = Schemas['Breakdown']

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

const smallRate = new Intl.NumberFormat('en-US', { style: 'percent', maximumSignificantDigits: 2 })

/** Orders are few: of an interval that two decimals would make 0.00% to 0.01%, both ends are told. */
export function formatRate(value: number): string {
  return (value !== 0 && Math.abs(value) < 0.001 ? smallRate : rate).format(value)
}

/** "4.73%, 4.30% to 5.20%". */
export function formatEstimate(estimate: Estimate | null | undefined, { format }: Pick<Measure, 'format'>): string {
  if (!estimate) return 'none yet'
  const { value, low, high } = estimate
  return typeof low !== 'number' || typeof high !== 'number'
    ? format(value)
    : `${format(value)}, ${format(low)} to ${format(high)}`
}

export function nameOf({ key, experiment }: Pick<Row, 'key' | 'experiment'>): string {
  return experiment ? `${experiment}: ${key}` : inWords(key) || 'on no shelf'
}
