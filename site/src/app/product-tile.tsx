import type { ReactNode } from 'react'
import { ProductCard } from '@/components/product/product-card'
import { QuickAdd } from '@/features/cart/components/quick-add'
import { HideButton } from '@/features/saved/components/hide-button'
import { SaveButton } from '@/features/saved/components/save-button'
import type { Product, Recommendation, Source } from '@/lib/api/types'

type Props = { product: Product; reason?: string; origin?: Source; eager?: boolean; hide?: ReactNode }

/** A product card with its actions: add to cart, and like. */
export function ProductTile({ product, reason, origin, eager, hide }: Props) {
  return (
    <ProductCard
      product={product}
      reason={reason}
      eager={eager}
      save={<SaveButton product={product} kind="like" className="text-on-tile hover:bg-transparent" />}
      add={<QuickAdd product={product} origin={origin} />}
      hide={hide}
    />
  )
}

/** A recommended product with its reason, for `renderProduct`. */
export function recommendationTile({ product, reason, origin }: Recommendation) {
  const hide = <HideButton product={product} className="text-on-tile hover:bg-transparent" />
  return <ProductTile product={product} reason={reason.text} origin={origin} hide={hide} />
}
