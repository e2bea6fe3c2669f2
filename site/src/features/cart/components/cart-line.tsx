import { Link } from 'wouter'
import { ProductPicture } from '@/components/product/product-picture'
import { IconButton } from '@/components/ui/icon-button'
import { Money } from '@/components/ui/money'
import { QuantityStepper } from '@/components/ui/quantity-stepper'
import { removeFromCart, setQuantity } from '@/features/cart/cart-commands'
import { clearConflict, useCartConflicts } from '@/features/cart/cart-conflicts'
import type { CartItem } from '@/lib/api/types'

export function CartLine({ item, onLeave }: { item: CartItem; onLeave: () => void }) {
  const { product, quantity } = item
  const refused = useCartConflicts((state) => state.byProduct[product.id])
  const conflict = quantity > product.stock_count ? shortMessage(product.stock_count) : refused
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-4 py-4">
      <ProductPicture product={product} />
      <div className="flex flex-col">
        <div className="flex items-start justify-between gap-3">
          <Link href={`/product/${product.id}`} onClick={onLeave} className="link-quiet leading-snug wrap-anywhere">
            {product.name}
          </Link>
          <p className="font-medium">
            <Money amount={item.line_total} />
          </p>
        </div>
        <p className="mt-1 text-sm text-soft">
          {product.base_colour}
          {quantity > 1 && (
            <>
              {' · '}
              <Money amount={product.price} /> each
            </>
          )}
        </p>
        <div className="mt-auto flex items-center justify-between pt-2">
          <QuantityStepper
            value={quantity}
            max={Math.max(product.stock_count, 1)}
            name={product.name}
            onChange={(next) => setQuantity(product, Math.min(next, Math.max(product.stock_count, 1)))}
          />
          <IconButton
            icon="trash"
            size={18}
            label={`Remove ${product.name}`}
            onClick={(event) => {
              leaveLine(event.currentTarget)
              removeFromCart(product)
            }}
          />
        </div>
        {conflict && <CartLineConflict item={item} message={conflict} />}
      </div>
    </li>
  )
}

/** Why the line can't stay as it is, and where it helps, a button that takes what is left. */
function CartLineConflict({ item, message }: { item: CartItem; message: string }) {
  const { product, quantity } = item
  const takeWhatIsLeft = () => {
    clearConflict(product.id)
    setQuantity(product, product.stock_count)
  }
  return (
    <div role="alert" className="mt-2 rounded-md bg-bad-wash px-3 py-2 text-sm text-bad">
      <p>{message}</p>
      {quantity > product.stock_count && product.stock_count > 0 && (
        <button
          type="button"
          className="mt-1 min-h-8 font-medium underline underline-offset-4"
          onClick={takeWhatIsLeft}
        >
          Take {product.stock_count} instead
        </button>
      )}
    </div>
  )
}

/** The pressed button disappears with its line, so the focus moves to the next line, or to the panel's heading. */
function leaveLine(button: HTMLElement): void {
  const line = button.closest('li')
  const neighbour = line?.nextElementSibling ?? line?.previousElementSibling
  const heading = button.closest('[role="dialog"]')?.querySelector<HTMLElement>('h2')
  if (heading) heading.tabIndex = -1
  const next = neighbour?.querySelector<HTMLElement>('button[aria-label^="Remove"]') ?? heading
  next?.focus()
}

function shortMessage(left: number): string {
  return left === 0 ? 'Sold out since you put it here. Remove it to order the rest.' : `Only ${left} left now.`
}
