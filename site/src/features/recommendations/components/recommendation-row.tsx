import type { ReactNode } from 'react'
import { FailureLine } from '@/components/ui/notice'
import { useRecommendations, type RecommendationQuery } from '@/features/recommendations/api/get-recommendations'
import { RecommendationRail } from '@/features/recommendations/components/recommendation-rail'
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
        <FailureLine error={error} onRetry={() => void refetch()} className="py-8" />
      ) : data?.items.length === 0 ? (
        <p className="py-8 text-soft">{emptyMessage}</p>
      ) : (
        <RecommendationRail label={label} items={data?.items} renderProduct={renderProduct} />
      )}
    </div>
  )
}
