import { Button } from '@/components/ui/button'
import { FailureNotice } from '@/components/ui/notice'
import { pageSize, type ProductPages } from '@/features/catalogue/api/get-products'
import { formatCount } from '@/lib/format'

type Props = { results: ProductPages; isLastPage: boolean; onShowMore: () => void }

/** How far into the list the shopper is, and the way on. */
export function LoadMore({ results, isLastPage, onShowMore }: Props) {
  const { total = 0, loaded, failure, isLoadingMore } = results
  if (total <= pageSize) return null
  const seen = Math.min(loaded, total)
  return (
    <div className="mt-14 flex flex-col items-center gap-4">
      <p className="text-sm text-soft tabular-nums">
        {formatCount(seen)} of {formatCount(total)} seen
      </p>
      <div className="h-0.5 w-48 bg-line">
        <div className="h-full bg-accent" style={{ width: `${(seen / total) * 100}%` }} />
      </div>
      {loaded < total && !isLastPage && (
        <Button variant="outline" onClick={onShowMore} pending={isLoadingMore} pendingLabel="Fetching more…">
          Show more
        </Button>
      )}
      {loaded < total && isLastPage && (
        <p className="text-soft">That is as far as one list goes: choose a filter or another order to see the rest.</p>
      )}
      {failure && <FailureNotice error={failure.error} onRetry={failure.retry} />}
    </div>
  )
}
