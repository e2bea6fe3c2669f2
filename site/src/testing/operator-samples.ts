import type { Experiment, Results } from '@/features/operator/experiments'
import type { Figures, Report } from '@/features/operator/report'

const someFigures: Figures = {
  impressions: 9120,
  clicks: 431,
  additions: 60,
  orders: 12,
  revenue: 618.4,
  click_rate: { value: 0.0473, low: 0.043, high: 0.052 },
  addition_rate: { value: 0.0066, low: 0.005, high: 0.0084 },
  order_rate: { value: 0.0013, low: 0.0007, high: 0.0023 },
  revenue_per_thousand: { value: 67.81, low: null, high: null },
}

const noFigures: Figures = {
  impressions: 0,
  clicks: 0,
  additions: 0,
  orders: 0,
  revenue: 0,
  click_rate: null,
  addition_rate: null,
  order_rate: null,
  revenue_per_thousand: null,
}

export function aReport(changes: Partial<Report> = {}): Report {
  return {
    from: '2026-11-01',
    to: '2026-11-28',
    by: 'strategy',
    generated_at: '2026-11-28T10:16:00Z',
    counted_at: '2026-11-28T10:00:03Z',
    confidence: 0.95,
    total: { ...someFigures, days: [{ day: '2026-11-28', ...someFigures }] },
    rows: [
      {
        key: 'for-you',
        experiment: null,
        ...someFigures,
        days: [
          { day: '2026-11-27', ...someFigures },
          { day: '2026-11-28', ...someFigures, click_rate: { value: 0.05, low: 0.04, high: 0.06 } },
        ],
      },
      { key: '=trending', experiment: null, ...someFigures, days: [] },
    ],
    catalogue: { products: 2906, shown: 1830, coverage: 0.6297, top_products: 30, top_share: 0.214 },
    model: { trained_at: '2026-11-28T08:00:00Z', verdict: 'nDCG@10 0.1234: serves', events: 80_000 },
    refused: { trained_at: '2026-11-28T09:00:00Z', verdict: 'nDCG@10 0.1: refused', events: 80_001 },
    tables: [{ name: 'trending', refreshed_at: '2026-11-28T10:00:00Z', age_seconds: 812, took_ms: 120, rows: 1500 }],
    fallbacks: [{ strategy: 'history', lists: 400, fallbacks: 100, rate: 0.25 }],
    latencies: [{ endpoint: 'pages/home', answers: 1200, p50_ms: 4.76, p95_ms: 1024, p99_ms: 1117.24 }],
    searches_without_results: [{ q: '=umbrella', searches: 17, last_day: '2026-11-27' }],
    ...changes,
  }
}

export function anEmptyReport(): Report {
  return aReport({
    counted_at: null,
    total: { ...noFigures, days: [] },
    rows: [],
    catalogue: { products: 2906, shown: 0, coverage: 0, top_products: 30, top_share: null },
    model: null,
    refused: null,
    tables: [],
    fallbacks: [],
    latencies: [],
    searches_without_results: [],
  })
}

const comparison = {
  variant: 'new',
  metric: 'click_rate',
  difference: 0.0102,
  relative: 0.216,
  p_value: 0.012,
  always_valid: { low: 0.0011, high: 0.0193 },
  fixed_horizon: { low: 0.004, high: 0.0164 },
}

const results: Results = {
  computed_at: '2026-11-28T10:00:00Z',
  verdict: { code: 'better', text: 'The variant new is clicked more often than the control.' },
  sample_ratio: { mismatch: false, p_value: 0.42, level: 0.01 },
  variants: ['control', 'new'].map((name) => ({
    name,
    strategy: name === 'new' ? 'new-arrivals' : 'trending',
    people: 512,
    impressions: 9120,
    clicks: 431,
    cart_additions: 60,
    orders: 12,
    click_rate: { value: 0.0473, low: 0.043, high: 0.052 },
    addition_rate: { value: 0.0066, low: 0.005, high: 0.0084 },
    order_rate: null,
  })),
  comparisons: [comparison],
  curve: [
    { day: '2026-11-27', comparisons: [{ ...comparison, difference: 0.008 }] },
    { day: '2026-11-28', comparisons: [comparison] },
  ],
}

export function anExperiment(changes: Partial<Experiment> = {}): Experiment {
  return {
    name: 'trending-or-new',
    status: 'running',
    kind: 'ab',
    page: 'home',
    shelf: 'trending',
    variants: [
      { name: 'control', strategy: 'trending', share: 0.5 },
      { name: 'new', strategy: 'new-arrivals', share: 0.5 },
    ],
    winner: null,
    rolled_out: false,
    stopped_by: null,
    created_at: '2026-11-26T10:00:00Z',
    started_at: '2026-11-26T11:00:00Z',
    stopped_at: null,
    ends_at: '2027-02-22T11:00:00Z',
    results,
    ...changes,
  }
}
