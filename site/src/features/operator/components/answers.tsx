import { DataTable } from '@/features/operator/components/data-table'
import { formatRate, type Report } from '@/features/operator/report'
import { inWords } from '@/features/operator/wording'
import { formatCount } from '@/lib/format'

/** How quickly the recommender answered, and how often something else had to stand in for a strategy. */
export function Answers({ report: { latencies, fallbacks } }: { report: Report }) {
  if (latencies.length === 0)
    return (
      <p className="text-soft">No list was answered on these days, or none was counted yet: that takes a minute.</p>
    )
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-8 lg:grid-cols-2">
      <div>
        <h3 className="mb-1 font-medium">How long answers took</h3>
        <p className="mb-2 text-sm text-soft">
          Inside the function, without the way to the shopper. Half of them took at most the first time, 95 and 99 of
          100 at most the others.
        </p>
        <DataTable
          label="How long answers took"
          caption="Times of answers by strategy and page"
          head={['Strategy or page', 'Answers', 'Half', '95 of 100', '99 of 100']}
          rows={latencies.map(({ endpoint, answers, p50_ms, p95_ms, p99_ms }) => ({
            key: endpoint,
            cells: [
              inWords(endpoint),
              formatCount(answers),
              formatMillis(p50_ms),
              answers < 20 ? tooFew : formatMillis(p95_ms),
              answers < 100 ? tooFew : formatMillis(p99_ms),
            ],
          }))}
        />
      </div>
      <div>
        <h3 className="mb-1 font-medium">How often something stood in</h3>
        <p className="mb-2 text-sm text-soft">
          Lists, alone or on a page, for which a strategy had nothing to go by. A page leaves most of them out instead.
        </p>
        <DataTable
          label="How often something stood in"
          caption="Share of each strategy’s lists that were made otherwise"
          head={['Strategy', 'Lists', 'Stood in', 'Share']}
          rows={fallbacks.map(({ strategy, lists, fallbacks: stoodIn, rate }) => ({
            key: strategy,
            cells: [inWords(strategy), formatCount(lists), formatCount(stoodIn), formatRate(rate)],
          }))}
        />
      </div>
    </div>
  )
}

/** Of ten answers there is no such thing as the slowest hundredth. */
const tooFew = 'too few'

/** Three digits are as many as the buckets behind them have. */
function formatMillis(ms: number): string {
  return `${Number(ms.toPrecision(3)).toLocaleString('en-US')} ms`
}
