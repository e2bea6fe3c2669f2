import { Link } from 'wouter'
import { usePopularSearches } from '@/features/search/api/get-popular-searches'
import { destinationOf } from '@/features/search/destination'
import { shopName } from '@/lib/shop-words'

/** What others search for, or what the shop has most of, for whoever has typed nothing yet. Keeps its place while it loads. */
export function PopularSearches({ onGo }: { onGo: () => void }) {
  const { data } = usePopularSearches()
  return (
    <div className="mt-6 flex min-h-22 flex-wrap content-start items-center gap-2 sm:min-h-10">
      {data && data.length > 0 && (
        <>
          <span className="mr-2 text-sm text-soft">Try</span>
          {data.map((suggestion) => (
            <Link
              key={`${suggestion.kind} ${suggestion.text}`}
              href={destinationOf(suggestion)}
              onClick={onGo}
              className="inline-flex min-h-10 items-center rounded-full border border-line-strong px-4 text-sm hover:border-ink"
            >
              {shopName(suggestion.text)}
            </Link>
          ))}
        </>
      )}
    </div>
  )
}
