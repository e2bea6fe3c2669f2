import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Money } from '@/components/ui/money'
import type { Order, OrderItem } from '@/lib/api/types'

type Props = { order: Order; renderPicture: (item: OrderItem) => ReactNode }

export function OrderLines({ order, renderPicture }: Props) {
  return (
    <>
      <ul aria-label={`Pieces of order ${order.id}`} className="divide-y divide-line">
        {order.items.map((item) => (
          <li key={item.product_id} className="grid grid-cols-[4rem_minmax(0,1fr)_auto] items-center gap-4 py-3">
            {renderPicture(item)}
            <div>
              <Link href={`/product/${item.product_id}`} className="link-quiet leading-snug">
                {item.name}
              </Link>
              <p className="mt-0.5 text-sm text-soft tabular-nums">
                <span translate="no">{item.quantity}</span> × <Money amount={item.unit_price} />
              </p>
            </div>
            <Money amount={item.quantity * item.unit_price} />
          </li>
        ))}
      </ul>
      <p className="flex justify-between border-t border-line pt-3 text-lg font-medium">
        <span>Total</span>
        <Money amount={order.total} />
      </p>
    </>
  )
}
