import type { ReactNode } from 'react'
import { ProductCardSkeleton } from '@/components/product/product-card-skeleton'
import { Button } from '@/components/ui/button'
import { Rail } from '@/components/ui/rail'
import { useRecommendations, type RecommendationQuery } from '@/features/recommendations/api/get-recommendations'
import { toProblem } from '@/lib/api/problem'
import type { Recommendation } from '@/lib/api/types'

type Props = {
  label: string
  why: string
  query: RecommendationQuery
  /** Shown where the strategy returns nothing. */
  emptyMessage: string
  renderProduct: (item: Recommendation) => ReactNode
}

/** A shelf inside a tab, which is its title. */
export function RecommendationRow({ label, why, query, emptyMessage, renderProduct }: Props) {
  const { data, error, refetch } = useRecommendations(query)
  return (
    <div className="pt-5">
      <p className="mb-5 min-h-6 max-w-3xl text-soft sm:pr-28">
        {data?.fallback === 'attributes'
          ? 'The same kind of piece, best rated first: this one has not been looked at by our eye for pictures yet.'
          : why}
      </p>
      {error && !data ? (
        <div role="alert" className="flex flex-wrap items-center gap-4 py-8">
          <p className="text-soft">{toProblem(error).message}</p>
          <Button variant="outline" onClick={() => void refetch()}>
            Try again
          </Button>
        </div>
      ) : data?.items.length === 0 ? (
        <p className="py-8 text-soft">{emptyMessage}</p>
      ) : (
        <Rail label={label}>
          {data
            ? data.items.map((item) => <li key={item.product.id}>{renderProduct(item)}</li>)
            : [0, 1, 2, 3, 4, 5].map((index) => (
                <li key={index}>
                  <ProductCardSkeleton withReason />
                </li>
              ))}
        </Rail>
      )}
    </div>
  )
}
