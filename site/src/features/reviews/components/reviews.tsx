import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/notice'
import { Rating } from '@/components/ui/rating'
import { Skeleton } from '@/components/ui/skeleton'
import { reviewsAtOnce, useReviews } from '@/features/reviews/api/get-reviews'
import { AverageRating } from '@/features/reviews/components/average-rating'
import { RatingHistogram } from '@/features/reviews/components/rating-histogram'
import { ReviewForm } from '@/features/reviews/components/review-form'
import type { Review } from '@/lib/api/types'
import { formatDay } from '@/lib/format'

const maxShown = 96

export function Reviews({ productId, ofCatalogue }: { productId: number; ofCatalogue?: number | null }) {
  const [shown, setShown] = useState(reviewsAtOnce)
  const reviews = useReviews(productId, shown)
  return (
    <section
      aria-labelledby="reviews"
      className="grid grid-cols-1 gap-x-16 gap-y-8 py-10 sm:py-14 lg:grid-cols-[22rem_minmax(0,1fr)]"
    >
      <div>
        <h2 id="reviews" className="display text-heading">
          What shoppers say
        </h2>
        <div className="mt-3">
          <AverageRating productId={productId} ofCatalogue={ofCatalogue} size={18} />
        </div>
        {reviews.data && <RatingHistogram ratings={reviews.data.ratings} />}
        <ReviewForm productId={productId} />
      </div>
      <div>
        <ReviewList reviews={reviews} />
        {reviews.data && reviews.data.items.length < reviews.data.total && shown < maxShown && (
          <Button
            variant="outline"
            className="mt-6"
            pending={reviews.isFetching}
            pendingLabel="Fetching more…"
            onClick={() => setShown(Math.min(shown + 12, maxShown))}
          >
            More reviews
          </Button>
        )}
      </div>
    </section>
  )
}

function ReviewList({ reviews }: { reviews: ReturnType<typeof useReviews> }) {
  const { data, error, refetch } = reviews
  if (error && !data) return <FailureLine error={error} onRetry={() => void refetch()} />
  if (!data) {
    return (
      <div className="grid grid-cols-1 gap-4">
        <Skeleton className="h-24 w-full" />
        <Skeleton className="h-24 w-full" />
      </div>
    )
  }
  if (data.items.length === 0) {
    return <p className="text-soft">Nobody has written about this piece yet. If you own it, be the first.</p>
  }
  return (
    <ul className="divide-y divide-line border-y border-line">
      {data.items.map((review) => (
        <ReviewItem key={review.id} review={review} />
      ))}
    </ul>
  )
}

function ReviewItem({ review }: { review: Review }) {
  return (
    <li className="py-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="flex min-w-0 flex-wrap items-center gap-x-3">
          <span className="min-w-0 font-medium break-words">{review.author}</span>
          {review.rating != null && <Rating value={review.rating} />}
          {review.verified_purchase && <span className="text-sm text-soft">Bought here</span>}
        </span>
        <time dateTime={review.created_at} className="text-sm text-soft">
          {formatDay(review.created_at)}
        </time>
      </div>
      {review.comment && <p className="mt-2 max-w-2xl">{review.comment}</p>}
    </li>
  )
}
