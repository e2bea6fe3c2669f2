import { toCsv } from '@/features/operator/csv'
import { measures, type Figures, type Report } from '@/features/operator/report'

/** As the API names its columns. */
export function latenciesCsv({ latencies }: Report): string {
  return toCsv(
    ['endpoint', 'answers', 'p50_ms', 'p95_ms', 'p99_ms'],
    latencies.map(({ endpoint, answers, p50_ms, p95_ms, p99_ms }) => [endpoint, answers, p50_ms, p95_ms, p99_ms]),
  )
}

export function fallbacksCsv({ fallbacks }: Report): string {
  return toCsv(
    ['strategy', 'lists', 'fallbacks', 'rate'],
    fallbacks.map(({ strategy, lists, fallbacks: stoodIn, rate }) => [strategy, lists, stoodIn, rate]),
  )
}

export function missedSearchesCsv({ searches_without_results: missed }: Report): string {
  return toCsv(
    ['q', 'searches', 'last_day'],
    missed.map(({ q, searches, last_day }) => [q, searches, last_day]),
  )
}

const counts = ['impressions', 'clicks', 'additions', 'orders', 'revenue'] as const

/** Each row for the whole span, its day empty, and then day by day. */
export function reportCsv({ by, rows }: Report): string {
  const header = ['experiment', by, 'day', ...counts, ...measures.flatMap(({ id }) => [id, `${id}_low`, `${id}_high`])]
  const cells = (figures: Figures) => [
    ...counts.map((name) => figures[name]),
    ...measures.flatMap(({ id }) => [figures[id]?.value ?? null, figures[id]?.low ?? null, figures[id]?.high ?? null]),
  ]
  return toCsv(
    header,
    rows.flatMap((row) => [
      [row.experiment ?? null, row.key, null, ...cells(row)],
      ...row.days.map((day) => [row.experiment ?? null, row.key, day.day, ...cells(day)]),
    ]),
  )
}
