import { useRef, type ReactNode } from 'react'
import { FailureLine } from '@/components/ui/notice'
import { useRecommendations, type RecommendationQuery } from '@/features/recommendations/api/get-recommendations'
import { ShelfRail } from '@/components/product/shelf-rail'
import type { Recommendation } from '@/lib/api/types'
import { useInView } from '@/lib/use-in-view'

type Props = {
  title: string
  /** One line that says why this shelf is here. */
  why: ReactNode
  query: RecommendationQuery
  renderProduct: (item: Recommendation) => ReactNode
  /** Products that are not for this shopper. */
  leftOut: ReadonlySet<number>
  /** Fetches at once rather than when the shelf comes near the viewport. */
  eager?: boolean
  /** Hides the shelf where the API fell back to something that is not personal. */
  personalOnly?: boolean
}

export function Shelf({ title, why, query, renderProduct, leftOut, eager = false, personalOnly = false }: Props) {
  const section = useRef<HTMLElement>(null)
  const near = useInView(section)
  const { data, error, refetch } = useRecommendations(query, eager || near)
  const items = data?.items.filter(({ product }) => !leftOut.has(product.id)) ?? []
  const isEmpty = data !== undefined && (items.length === 0 || (personalOnly && Boolean(data.fallback)))
  if (isEmpty) return null
  return (
    <section ref={section} aria-label={title} className="py-8 sm:py-12">
      <div className="mb-6 max-w-3xl pr-0 pointer-fine:pr-28">
        <h2 className="display text-heading">{title}</h2>
        <p className="mt-2 text-soft">{data?.fallback === 'trending' ? <FallbackNote /> : why}</p>
      </div>
      {error && !data ? (
        <FailureLine error={error} onRetry={() => void refetch()} className="min-h-48 border-y border-line py-8" />
      ) : (
        <ShelfRail label={title} items={data && items} renderProduct={renderProduct} />
      )}
    </section>
  )
}

function FallbackNote() {
  return <>We don’t know you well enough for this one yet, so here is what everyone else is wearing.</>
}
