import { Link } from 'wouter'
import { dashboardQuery } from '@/app/pages/dashboard-query'
import { ProductPicture } from '@/components/product/product-picture'
import { FailureLine } from '@/components/ui/notice'
import { Select } from '@/components/ui/select'
import { Skeleton } from '@/components/ui/skeleton'
import { strategies, type Strategy } from '@/features/dashboard/strategies'
import { useRecommendations } from '@/features/recommendations/api/get-recommendations'
import type { Recommendation } from '@/lib/api/types'

type Props = {
  strategy: Strategy
  items: Recommendation[]
  beside: Strategy | null
  /** What the other one starts from, as the first does. */
  start: number | undefined
  cartIds: number[]
  isSignedIn: boolean
  onChoose: (id: string) => void
}

/** A second strategy beside the one that is chosen: both lists, and what they share. */
export function DashboardBeside({ strategy, items, beside, start, cartIds, isSignedIn, onChoose }: Props) {
  const others = strategies.filter(({ id, needsShopper }) => id !== strategy.id && (isSignedIn || !needsShopper))
  const query = beside && dashboardQuery(beside, start, cartIds)
  const { data, error, refetch } = useRecommendations(query ?? { strategy: strategy.id }, query !== null)
  return (
    <section aria-labelledby="beside" className="mt-14 border-t border-line pt-8">
      <h3 id="beside" className="display mb-4 text-heading">
        Side by side
      </h3>
      <Select
        className="max-w-sm"
        label="Compare with"
        value={beside?.id ?? ''}
        choices={[{ value: '', name: 'None' }, ...others.map(({ id, name }) => ({ value: id, name }))]}
        onChange={(event) => onChoose(event.target.value)}
      />
      {beside &&
        (query === null ? (
          <p className="mt-4 text-soft">It starts from a piece, and there is none yet.</p>
        ) : error && !data ? (
          <FailureLine error={error} onRetry={() => void refetch()} className="mt-4" />
        ) : data ? (
          <SideBySide left={{ strategy, items }} right={{ strategy: beside, items: data.items }} />
        ) : (
          <Skeleton className="mt-6 h-96 w-full" />
        ))}
    </section>
  )
}

type Side = { strategy: Strategy; items: Recommendation[] }

function SideBySide({ left, right }: { left: Side; right: Side }) {
  const ids = new Set(right.items.map(({ product }) => product.id))
  const shared = new Set(left.items.map(({ product }) => product.id).filter((id) => ids.has(id)))
  return (
    <>
      <p role="status" className="mt-5 mb-4">
        {left.strategy.name} and {right.strategy.name} share {shared.size} of {left.items.length} and{' '}
        {right.items.length} pieces{shared.size > 0 && ', marked below'}.
      </p>
      <div className="grid grid-cols-1 gap-x-10 gap-y-8 sm:grid-cols-2">
        {[left, right].map((side) => (
          <div key={side.strategy.id}>
            <h4 className="eyebrow mb-2 text-soft">{side.strategy.name}</h4>
            <ol aria-label={side.strategy.name} className="border-t border-line">
              {side.items.map((item, index) => (
                <Row key={item.product.id} item={item} rank={index + 1} shared={shared.has(item.product.id)} />
              ))}
            </ol>
          </div>
        ))}
      </div>
    </>
  )
}

function Row({ item: { product, score }, rank, shared }: { item: Recommendation; rank: number; shared: boolean }) {
  return (
    <li
      className={`grid grid-cols-[1.6rem_2.5rem_minmax(0,1fr)_auto] items-center gap-3 border-b border-line py-2 text-sm ${
        shared ? 'bg-accent-wash' : ''
      }`}
    >
      <span className="pl-1 text-soft tabular-nums">{rank}</span>
      <ProductPicture product={product} />
      <Link href={`/product/${product.id}`} className="link-quiet line-clamp-2 leading-snug">
        {product.name}
        {shared && <span className="block text-accent">in both</span>}
      </Link>
      <span className="pr-1 tabular-nums">{score.toFixed(3)}</span>
    </li>
  )
}
