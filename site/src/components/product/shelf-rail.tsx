import type { ReactNode } from 'react'
import { ProductCardSkeleton } from '@/components/product/product-card-skeleton'
import { Rail } from '@/components/ui/rail'
import type { Recommendation } from '@/lib/api/types'
import { listed } from '@/lib/listed'

type Props = {
  label: string
  /** Undefined while they load. */
  items: Recommendation[] | undefined
  renderProduct: (item: Recommendation) => ReactNode
}

const placeholders = [0, 1, 2, 3, 4, 5]

export function ShelfRail({ label, items, renderProduct }: Props) {
  return (
    <Rail label={label}>
      {items
        ? items.map((item) => (
            <li key={item.product.id} {...listed(item)}>
              {renderProduct(item)}
            </li>
          ))
        : placeholders.map((index) => (
            <li key={index}>
              <ProductCardSkeleton withReason />
            </li>
          ))}
    </Rail>
  )
}
