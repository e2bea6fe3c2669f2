import { ProductCard } from '@/components/product/product-card'
import { QuickAdd } from '@/features/cart/components/quick-add'
import { SaveButton } from '@/features/saved/components/save-button'
import type { Product, Recommendation } from '@/lib/api/types'

/** A product card with its actions: add to cart, and like. */
export function ProductTile({ product, reason, eager }: { product: Product; reason?: string; eager?: boolean }) {
  return (
    <ProductCard
      product={product}
      reason={reason}
      eager={eager}
      save={<SaveButton product={product} kind="like" className="text-on-tile hover:bg-transparent" />}
      add={<QuickAdd product={product} />}
    />
  )
}

/** A recommended product with its reason, for `renderProduct`. */
export function recommendationTile({ product, reason }: Recommendation) {
  return <ProductTile product={product} reason={reason.text} />
}
