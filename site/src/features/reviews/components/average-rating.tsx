import { Rating } from '@/components/ui/rating'
import { Skeleton } from '@/components/ui/skeleton'
import { reviewsAtOnce, useReviews } from '@/features/reviews/api/get-reviews'
import { plural } from '@/lib/format'

type Props = { productId: number; ofCatalogue?: number | null; size: number }

/** What the reviews come to, and how many they are; where nobody has reviewed, what the catalogue says. */
export function AverageRating({ productId, ofCatalogue, size }: Props) {
  const { data, isError } = useReviews(productId, reviewsAtOnce)
  if (!data && !isError) return <Skeleton className="h-5 w-44" />
  const count = data?.ratings.count ?? 0
  return (
    <span className="inline-flex items-center gap-3">
      <Rating value={data?.ratings.average ?? ofCatalogue} size={size} />
      {data && <span className="text-sm text-soft">{count > 0 ? plural(count, 'review') : 'no reviews yet'}</span>}
    </span>
  )
}
