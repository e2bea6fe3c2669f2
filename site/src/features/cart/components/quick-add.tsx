import { IconButton } from '@/components/ui/icon-button'
import type { Product } from '@/lib/api/types'
import { openOverlay } from '@/lib/overlays'

/** Adds one to the cart straight from a card. */
export function QuickAdd({ product }: { product: Product }) {
  return (
    <IconButton
      icon="plus"
      size={18}
      label={`Add ${product.name} to bag`}
      onClick={() => addAndOpen(product)}
      className="bg-surface text-ink shadow-lifted hover:bg-ink hover:text-paper"
    />
  )
}

/** What changes the cart is not in the first script: it comes in the background, or at the latest with the cart's panel. */
function addAndOpen(product: Product): void {
  openOverlay('cart')
  void import('@/features/cart/cart-commands').then(({ addToCart }) => addToCart(product))
}
