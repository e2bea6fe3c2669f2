import { useId, useState } from 'react'
import { useOrders } from '@/features/orders/api/get-orders'
import { trendingQuery, useRecommendations } from '@/features/recommendations/api/get-recommendations'

type StartingPoint = { id: number; name: string }

/**
 * Products to start from: the shopper's purchases, newest first, then what is trending. The first of them is where one starts who chooses
 * none; it stays the first, so that orders that come late take no list away from under whoever reads it.
 */
export function useStartingPoints(enabled: boolean): { choices: StartingPoint[]; first: number | undefined } {
  const { data: orders, isLoading } = useOrders()
  const { data: trending } = useRecommendations(trendingQuery, enabled)
  const [first, setFirst] = useState<number>()
  const bought =
    orders?.items.flatMap((order) => order.items.map((item) => ({ id: item.product_id, name: item.name }))) ?? []
  const fromTrending = trending?.items.map(({ product }) => ({ id: product.id, name: product.name })) ?? []
  const choices = [...new Map([...bought.slice(0, 15), ...fromTrending].map((point) => [point.id, point])).values()]
  if (first === undefined && !isLoading && choices[0]) setFirst(choices[0].id)
  return { choices, first }
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
