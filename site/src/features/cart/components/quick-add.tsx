import { IconButton } from '@/components/ui/icon-button'
import { addPress, type AddPress } from '@/features/cart/cart-change'
import type { Product, Source } from '@/lib/api/types'
import { keepCommand } from '@/lib/outbox-store'
import { openOverlay } from '@/lib/overlays'

type Props = { product: Product; origin?: Source }

/** Adds one to the cart straight from a card. @param props.origin the list in which the card stands */
export function QuickAdd({ product, origin }: Props) {
  return (
    <IconButton
      icon="plus"
      size={18}
      label={`Add ${product.name} to bag`}
      onClick={() => addAndOpen(product, origin)}
      className="bg-surface text-ink shadow-lifted hover:bg-ink hover:text-paper"
    />
  )
}

/** What changes the cart is not in the first script: it comes in the background, or at the latest with the cart's panel. */
function addAndOpen(product: Product, origin?: Source): void {
  openOverlay('cart')
  keepCommand<AddPress>(addPress, { product, origin })
  void import('@/features/cart/cart-commands').then(({ takeAddPresses }) => takeAddPresses())
}
