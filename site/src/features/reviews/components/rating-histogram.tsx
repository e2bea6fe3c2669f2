import type { ReviewPage } from '@/lib/api/types'
import { plural } from '@/lib/format'

const steps = [5, 4, 3, 2, 1]

/** How many reviews give how many stars, the bars on one scale. */
export function RatingHistogram({ ratings }: { ratings: ReviewPage['ratings'] }) {
  if (ratings.count === 0) return null
  return (
    <ul aria-label="Reviews by stars" className="mt-5 max-w-80 text-sm">
      {steps.map((stars) => {
        const count = ratings.stars.find((given) => given.stars === stars)?.count ?? 0
        return (
          <li key={stars} className="grid grid-cols-[4rem_1fr_2.5rem] items-center gap-3 py-1">
            <span className="text-soft">{plural(stars, 'star')}</span>
            <span aria-hidden="true" className="h-2 overflow-hidden rounded-full bg-line">
              <span className="block h-full bg-ink" style={{ width: `${(100 * count) / ratings.count}%` }} />
            </span>
            <span className="text-right tabular-nums">
              {count}
              <span className="sr-only"> {count === 1 ? 'review' : 'reviews'}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
