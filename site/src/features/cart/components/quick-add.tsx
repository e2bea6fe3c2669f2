import { IconButton } from '@/components/ui/icon-button'
import { addToCartAndOpen } from '@/features/cart/cart-commands'
import type { Product } from '@/lib/api/types'

/** Adds one to the cart straight from a card. */
export function QuickAdd({ product }: { product: Product }) {
  return (
    <IconButton
      icon="plus"
      size={18}
      label={`Add ${product.name} to bag`}
      onClick={() => addToCartAndOpen(product)}
      className="bg-surface text-ink shadow-lifted hover:bg-ink hover:text-paper"
    />
  )
}
