import type { ReactNode } from 'react'
import { usePage } from '@/features/pages/api/get-page'
import type { Recommendation } from '@/lib/api/types'
import { listed } from '@/lib/listed'

type Props = { productIds: number[]; renderAddOn: (item: Recommendation) => ReactNode }

const maxShown = 4

/** The first pieces of each shelf that the API has for this bag, narrow enough for its panel. */
export function AddOns({ productIds, renderAddOn }: Props) {
  const sortedIds = [...productIds].sort((a, b) => a - b)
  const { data } = usePage(
    { name: 'cart', productIds: sortedIds },
    { enabled: sortedIds.length > 0, keepWhileLoading: true },
  )
  return data?.shelves.map(({ id, title, why, list }) => {
    // One that has just been added is in the bag already.
    const items = list.items.filter(({ product }) => !productIds.includes(product.id)).slice(0, maxShown)
    if (items.length === 0) return null
    return (
      <section key={id} aria-label={title} className="mt-4 border-t border-line pt-5">
        <h3 className="display text-xl">{title}</h3>
        <p className="mt-1 text-sm text-soft">{why}</p>
        <ul className="mt-2 divide-y divide-line">
          {items.map((item) => (
            <li key={item.product.id} {...listed(item)}>
              {renderAddOn(item)}
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
