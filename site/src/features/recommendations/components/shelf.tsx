import { useRef, type ReactNode } from 'react'
import { ProductCardSkeleton } from '@/components/product/product-card-skeleton'
import { Button } from '@/components/ui/button'
import { Rail } from '@/components/ui/rail'
import { useRecommendations, type Ask } from '@/features/recommendations/api/get-recommendations'
import { toProblem } from '@/lib/api/problem'
import type { Recommendation } from '@/lib/api/types'
import { useInView } from '@/lib/use-in-view'

type Props = {
  title: string
  /** One line that says why this shelf is here. */
  why: ReactNode
  ask: Ask
  renderProduct: (item: Recommendation) => ReactNode
  /** Leaves out the first so many, where they are shown elsewhere on the page. */
  skip?: number
  /** Fetches at once rather than when the shelf comes near. */
  eager?: boolean
  /** Hides the shelf where the API had nothing personal to go on. */
  personalOnly?: boolean
}

const placeholders = [0, 1, 2, 3, 4, 5]

export function Shelf({ title, why, ask, renderProduct, skip = 0, eager = false, personalOnly = false }: Props) {
  const section = useRef<HTMLElement>(null)
  const near = useInView(section)
  const { data, error, refetch } = useRecommendations(ask, eager || near)
  const items = data?.items.slice(skip) ?? []
  const nothing = data !== undefined && (items.length === 0 || (personalOnly && Boolean(data.fallback)))
  if (nothing) return null
  return (
    <section ref={section} aria-label={title} className="py-8 sm:py-12">
      <div className="mb-6 max-w-3xl pr-0 pointer-fine:pr-28">
        <h2 className="display text-heading">{title}</h2>
        <p className="mt-2 text-soft">{data?.fallback === 'trending' ? <FallbackNote /> : why}</p>
      </div>
      {error && !data ? (
        <div role="alert" className="flex min-h-48 flex-wrap items-center gap-4 border-y border-line py-8">
          <p className="text-soft">{toProblem(error).message}</p>
          <Button look="line" onClick={() => void refetch()}>
            Try again
          </Button>
        </div>
      ) : (
        <Rail label={title}>
          {data
            ? items.map((item) => <li key={item.product.id}>{renderProduct(item)}</li>)
            : placeholders.map((place) => (
                <li key={place}>
                  <ProductCardSkeleton withReason />
                </li>
              ))}
        </Rail>
      )}
    </section>
  )
}

function FallbackNote() {
  return <>We don’t know you well enough for this one yet, so here is what everyone else is wearing.</>
}
