import { useId } from 'react'
import { useOrders } from '@/features/orders/api/get-orders'
import { trendingQuery, useRecommendations } from '@/features/recommendations/api/get-recommendations'

type StartingPoint = { id: number; name: string }

/** Products to start from: the shopper's purchases, newest first, then what is trending. */
export function useStartingPoints(enabled: boolean): StartingPoint[] {
  const { data: orders } = useOrders()
  const { data: trending } = useRecommendations(trendingQuery, enabled)
  const bought =
    orders?.items.flatMap((order) => order.items.map((item) => ({ id: item.product_id, name: item.name }))) ?? []
  const fromTrending = trending?.items.map(({ product }) => ({ id: product.id, name: product.name })) ?? []
  return [...new Map([...bought.slice(0, 15), ...fromTrending].map((point) => [point.id, point])).values()]
}

type Props = { choices: StartingPoint[]; chosen?: number; onChoose: (id: number) => void }

export function StartingPointSelect({ choices, chosen, onChoose }: Props) {
  const id = useId()
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
      <label htmlFor={id} className="text-sm font-medium">
        Starting from
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => onChoose(Number(event.target.value))}
        className="h-11 max-w-full min-w-0 rounded-md border border-line-strong bg-surface px-3 hover:border-ink"
      >
        {chosen !== undefined && !choices.some((choice) => choice.id === chosen) && (
          <option value={chosen}>Product {chosen}</option>
        )}
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </select>
    </div>
  )
}
