import { ComparisonTable, formatP } from '@/features/operator/components/comparison-table'
import { DataTable } from '@/features/operator/components/data-table'
import { ExperimentCurve } from '@/features/operator/components/experiment-curve'
import type { Results } from '@/features/operator/experiments'
import { formatEstimate, formatRate } from '@/features/operator/report'
import { inWords } from '@/features/operator/wording'
import { formatCount } from '@/lib/format'
import { formatAge } from '@/lib/format-age'

const tones: Record<string, string> = {
  collecting: 'text-soft',
  better: 'text-good',
  worse: 'text-bad',
  sample_ratio_mismatch: 'text-warn',
}

const percent = { format: formatRate }

/** What an experiment showed so far, its verdict first. @param experiment its name */
export function ExperimentResults({ experiment, results }: { experiment: string; results: Results }) {
  const { verdict, sample_ratio: ratio, variants, comparisons, curve } = results
  return (
    <div className="mt-4">
      <p className={`max-w-3xl font-medium ${tones[verdict.code] ?? ''}`}>{verdict.text}</p>
      <p className="mt-1 max-w-3xl text-sm text-soft">
        Counted {formatAge(results.computed_at)}.
        {ratio &&
          (ratio.mismatch
            ? ` The variants do not have the shares of shoppers they should (p: ${formatP(ratio.p_value)}): no figure below can be trusted.`
            : ` The shares of shoppers are as they should be (p: ${formatP(ratio.p_value)}).`)}
      </p>
      <div className="mt-4">
        <DataTable
          label={`Variants of ${experiment}`}
          caption="What was shown to whom and what came of it, with 95% intervals that hold for a single look"
          head={[
            'Variant',
            'People',
            'Shown',
            'Clicked',
            'Into bags',
            'Ordered',
            'Click rate',
            'Addition rate',
            'Order rate',
          ]}
          rows={variants.map((variant) => ({
            key: variant.name,
            cells: [
              `${variant.name}: ${inWords(variant.strategy)}`,
              formatCount(variant.people),
              formatCount(variant.impressions),
              formatCount(variant.clicks),
              formatCount(variant.cart_additions),
              formatCount(variant.orders),
              formatEstimate(variant.click_rate, percent),
              formatEstimate(variant.addition_rate, percent),
              formatEstimate(variant.order_rate, percent),
            ],
          }))}
        />
      </div>
      {comparisons.length > 0 && <ComparisonTable experiment={experiment} comparisons={comparisons} />}
      {curve.length > 1 ? (
        <ExperimentCurve experiment={experiment} curve={curve} />
      ) : (
        <p className="mt-4 text-sm text-soft">How it settles day by day is drawn from the second day on.</p>
      )}
    </div>
  )
}
