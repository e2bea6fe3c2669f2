import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Order, OrderItem } from '@/lib/api/types'
import { formatMoney } from '@/lib/format'

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
                {item.quantity} × {formatMoney(item.unit_price)}
              </p>
            </div>
            <p className="tabular-nums">{formatMoney(item.quantity * item.unit_price)}</p>
          </li>
        ))}
      </ul>
      <p className="flex justify-between border-t border-line pt-3 text-lg font-medium">
        <span>Total</span>
        <span className="tabular-nums">{formatMoney(order.total)}</span>
      </p>
    </>
  )
}
