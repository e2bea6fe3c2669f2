import { useEffect } from 'react'
import { Link } from 'wouter'
import { ProductPicture } from '@/components/product/product-picture'
import { ReasonNote } from '@/components/product/reason-note'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Money } from '@/components/ui/money'
import { FailureNotice, Notice } from '@/components/ui/notice'
import { SidePanel } from '@/components/ui/side-panel'
import { Skeleton } from '@/components/ui/skeleton'
import { useCart } from '@/features/cart/api/get-cart'
import { addToCart, refreshCart } from '@/features/cart/cart-commands'
import { CartLine } from '@/features/cart/components/cart-line'
import { AddOns } from '@/features/pages/components/add-ons'
import type { Cart, Recommendation } from '@/lib/api/types'
import { plural } from '@/lib/format'

type Props = { open: boolean; onClose: () => void }

export default function CartPanel({ open, onClose }: Props) {
  const { cart, error, refetch } = useCart()
  useEffect(() => {
    if (open) refreshCart()
  }, [open])
  const filled = cart !== undefined && cart.items.length > 0
  return (
    <SidePanel
      open={open}
      onClose={onClose}
      title={filled ? `Your bag, ${plural(cart.item_count, 'piece')}` : 'Your bag'}
      footer={filled && <Totals cart={cart} onLeave={onClose} />}
    >
      {error ? (
        <FailureNotice error={error} onRetry={refetch} />
      ) : !cart ? (
        <div className="grid grid-cols-1 gap-4">
          <Skeleton className="h-28 w-full" />
          <Skeleton className="h-28 w-full" />
        </div>
      ) : !filled ? (
        <Notice
          title="Nothing in it yet"
          action={
            <Link href="/catalogue?sort=newest" onClick={onClose} className={buttonClass('solid')}>
              See what is new
            </Link>
          }
        >
          What you add waits here, also before you sign in.
        </Notice>
      ) : (
        <>
          <ul aria-label="In your bag" className="-mt-4 divide-y divide-line">
            {cart.items.map((item) => (
              <CartLine key={item.product.id} item={item} onLeave={onClose} />
            ))}
          </ul>
          <AddOns
            productIds={cart.items.map((item) => item.product.id)}
            renderAddOn={(item) => <AddOn item={item} onLeave={onClose} />}
          />
        </>
      )}
    </SidePanel>
  )
}

function Totals({ cart, onLeave }: { cart: Cart; onLeave: () => void }) {
  return (
    <>
      <p className="flex items-baseline justify-between">
        <span className="font-medium">Subtotal</span>
        <output className="text-xl">
          <Money amount={cart.subtotal} />
        </output>
      </p>
      <p className="mt-1 mb-4 text-sm text-soft">Delivery is free.</p>
      <Link href="/checkout" onClick={onLeave} className={buttonClass('solid', 'w-full')}>
        Check out
      </Link>
    </>
  )
}

function AddOn({ item, onLeave }: { item: Recommendation; onLeave: () => void }) {
  const { product, reason, origin } = item
  return (
    <div className="grid grid-cols-[4rem_minmax(0,1fr)_auto] items-center gap-3 py-3">
      <ProductPicture product={product} />
      <div>
        <Link
          href={`/product/${product.id}`}
          onClick={onLeave}
          className="link-quiet line-clamp-2 text-sm leading-snug"
        >
          {product.name}
        </Link>
        <p className="text-sm font-medium">
          <Money amount={product.price} />
        </p>
        <ReasonNote text={reason.text} />
      </div>
      <button
        type="button"
        aria-label={`Add ${product.name} to bag`}
        onClick={() => addToCart(product, 1, origin)}
        className="grid size-11 place-items-center rounded-full border border-line-strong hover:border-ink hover:bg-ink hover:text-paper"
      >
        <Icon name="plus" size={18} />
      </button>
    </div>
  )
}
