import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { addToCartAndOpen } from '@/features/cart/cart-commands'
import { useCartConflicts } from '@/features/cart/cart-conflicts'
import type { Product } from '@/lib/api/types'

export function AddToCart({ product }: { product: Product }) {
  const [quantity, setQuantity] = useState(1)
  const conflict = useCartConflicts((state) => state.byProduct[product.id])
  if (product.stock_count === 0) {
    return (
      <BuyBar>
        <Button disabled className="w-full">
          Sold out
        </Button>
      </BuyBar>
    )
  }
  return (
    <BuyBar>
      <div className="flex flex-wrap gap-3">
        <QuantityStepper value={quantity} max={product.stock_count} name={product.name} onChange={setQuantity} />
        <Button className="min-w-32 flex-1" onClick={() => addToCartAndOpen(product, quantity)}>
          Add to bag
        </Button>
      </div>
      {conflict && (
        <p role="alert" className="mt-3 text-sm text-bad">
          {conflict}
        </p>
      )}
    </BuyBar>
  )
}

/** On a phone the picture fills the screen, so the way to the bag stays at its foot. */
function BuyBar({ children }: { children: ReactNode }) {
  return <div className="foot-bar">{children}</div>
}
