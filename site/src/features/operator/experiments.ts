/** Experiments and what came of them, as the API gives them. */
import type { Estimate } from '@/features/operator/report'

export type Interval = { low: number; high: number } | null

type Variant = { name: string; strategy: string; share: number }

export type NewExperiment = {
  name: string
  status: 'draft'
  kind: 'ab' | 'interleaving'
  page: string
  shelf: string
  /** The first is the control. */
  variants: Variant[]
}

/** A variant against the control. */
export type Comparison = {
  variant: string
  metric: string
  difference: number
  relative?: number | null
  /** Holds however often it is looked at. */
  always_valid: Interval
  /** Holds for a single look. */
  fixed_horizon: Interval
  p_value?: number | null
}

export type CurveDay = { day: string; comparisons: Comparison[] }

export type Results = {
  computed_at: string
  verdict: {
    code: 'collecting' | 'undecided' | 'better' | 'worse' | 'sample_ratio_mismatch'
    text: string
  }
  sample_ratio: { mismatch: boolean; p_value: number; level: number } | null
  variants: (Omit<Variant, 'share'> & {
    people: number
    impressions: number
    clicks: number
    cart_additions: number
    orders: number
    click_rate: Estimate | null
    addition_rate: Estimate | null
    order_rate: Estimate | null
  })[]
  comparisons: Comparison[]
  curve: CurveDay[]
}

export type Experiment = Omit<NewExperiment, 'status'> & {
  status: 'draft' | 'running' | 'stopped'
  /** The variant that every shopper gets. */
  winner: string | null
  stopped_by: 'operator' | 'guard' | null
  created_at: string
  started_at: string | null
  stopped_at: string | null
  results: Results | null
}
