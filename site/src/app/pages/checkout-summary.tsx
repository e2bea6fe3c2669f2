import { ProductPicture } from '@/components/product/product-picture'
import { Money } from '@/components/ui/money'
import type { Cart, CartItem } from '@/lib/api/types'
import { plural } from '@/lib/format'
import { openOverlay } from '@/lib/overlays'

export function CheckoutSummary({ cart }: { cart: Cart }) {
  return (
    <section aria-labelledby="summary" className="border border-line bg-surface p-5 lg:sticky lg:top-28">
      <div className="flex items-baseline justify-between">
        <h2 id="summary" className="display text-2xl">
          {plural(cart.item_count, 'piece')}
        </h2>
        <button type="button" className="link-line min-h-11 text-sm" onClick={() => openOverlay('cart')}>
          Change
        </button>
      </div>
      <ul className="relative mt-2 max-h-[46dvh] divide-y divide-line overflow-y-auto">
        {cart.items.map((item) => (
          <SummaryLine key={item.product.id} item={item} />
        ))}
      </ul>
      <dl className="mt-3 grid grid-cols-1 gap-2 border-t border-line pt-4">
        <div className="flex justify-between text-soft">
          <dt>Delivery</dt>
          <dd>Free</dd>
        </div>
        <div className="flex justify-between text-lg font-medium">
          <dt>Total</dt>
          <dd>
            <Money amount={cart.subtotal} />
          </dd>
        </div>
      </dl>
    </section>
  )
}

function SummaryLine({ item }: { item: CartItem }) {
  const { product, quantity, line_total } = item
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] items-center gap-3 py-3">
      <ProductPicture product={product} />
      <div>
        <p className="line-clamp-2 text-sm leading-snug">{product.name}</p>
        {quantity > 1 && (
          <p translate="no" className="text-sm text-soft">
            {quantity} ×
          </p>
        )}
        {quantity > product.stock_count && (
          <p className="text-sm text-bad">
            {product.stock_count === 0 ? 'Sold out' : `Only ${product.stock_count} left`}
          </p>
        )}
      </div>
      <p className="text-sm">
        <Money amount={line_total} />
      </p>
    </li>
  )
}
