import type { ReactNode } from 'react'
import { useRecommendations } from '@/features/recommendations/api/get-recommendations'
import type { Recommendation } from '@/lib/api/types'
import { useUser } from '@/lib/session'

type Props = { productIds: number[]; renderProduct: (item: Recommendation) => ReactNode }

const maxShown = 4

/** A few products that go with the cart; the query changes with its products. */
export function AddOns({ productIds, renderProduct }: Props) {
  const user = useUser()
  const sortedIds = productIds.toSorted((a, b) => a - b)
  const query = { strategy: 'cart-addons', productIds: sortedIds, limit: maxShown, anonymous: user === null }
  const { data } = useRecommendations(query, sortedIds.length > 0)
  if (!data || data.items.length === 0) return null
  return (
    <section aria-label="Goes with your bag" className="mt-4 border-t border-line pt-5">
      <h3 className="display text-xl">Goes with your bag</h3>
      <p className="mt-1 text-sm text-soft">Chosen by what is ordered together, by price and by rating.</p>
      <ul className="mt-2 divide-y divide-line">
        {data.items.map((item) => (
          <li key={item.product.id}>{renderProduct(item)}</li>
        ))}
      </ul>
    </section>
  )
}
