import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Button, buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Money } from '@/components/ui/money'
import { FailureNotice, Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { useOrders } from '@/features/orders/api/get-orders'
import { CancelOrder } from '@/features/orders/components/cancel-order'
import { OrderLines } from '@/features/orders/components/order-lines'
import { OrderProgress } from '@/features/orders/components/order-progress'
import { OrderStatusNote } from '@/features/orders/components/order-status'
import type { Order, OrderItem } from '@/lib/api/types'
import { formatDay, plural } from '@/lib/format'

type Props = { renderPicture: (item: OrderItem) => ReactNode; onBuyAgain: (order: Order) => Promise<void> }

const pageSize = 10

export function OrderList({ renderPicture, onBuyAgain }: Props) {
  const [page, setPage] = useState(1)
  const { data, error, refetch } = useOrders(page, pageSize)
  if (error && !data) return <FailureNotice error={error} onRetry={() => void refetch()} />
  if (!data) {
    return (
      <div className="grid grid-cols-1 min-h-dvh content-start gap-3">
        {[0, 1, 2, 3].map((index) => (
          <Skeleton key={index} className="h-20 w-full" />
        ))}
      </div>
    )
  }
  if (data.total === 0) {
    return (
      <Notice
        title="No orders yet"
        action={
          <Link href="/catalogue" className={buttonClass('solid')}>
            Find something
          </Link>
        }
      >
        Your first order will be here, with everything that is in it.
      </Notice>
    )
  }
  const last = Math.ceil(data.total / pageSize)
  return (
    <>
      <ul className="border-t border-line">
        {data.items.map((order, index) => (
          <li key={order.id} className="border-b border-line">
            <OrderEntry
              order={order}
              startsOpen={page === 1 && index === 0}
              renderPicture={renderPicture}
              onBuyAgain={onBuyAgain}
            />
          </li>
        ))}
      </ul>
      {last > 1 && <OrderPager page={page} last={last} onChange={setPage} />}
    </>
  )
}

function OrderPager({ page, last, onChange }: { page: number; last: number; onChange: (page: number) => void }) {
  return (
    <nav aria-label="Pages of orders" className="mt-6 flex items-center justify-between">
      <Button variant="outline" disabled={page === 1} onClick={() => onChange(page - 1)}>
        Newer
      </Button>
      <p role="status" className="text-sm text-soft">
        Page {page} of {last}
      </p>
      <Button variant="outline" disabled={page === last} onClick={() => onChange(page + 1)}>
        Older
      </Button>
    </nav>
  )
}

function OrderEntry({ order, startsOpen, renderPicture, onBuyAgain }: Props & { order: Order; startsOpen: boolean }) {
  const [open, setOpen] = useState(startsOpen)
  const [adding, setAdding] = useState(false)
  const units = order.items.reduce((sum, item) => sum + item.quantity, 0)
  const buyAgain = async () => {
    setAdding(true)
    await onBuyAgain(order)
    setAdding(false)
  }
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className="group/order">
      <summary className="grid min-h-16 list-none grid-cols-[minmax(0,1fr)_auto_auto] items-center gap-x-5 py-3 [&::-webkit-details-marker]:hidden">
        <span>
          <span className="block font-medium">{formatDay(order.ordered_at)}</span>
          <span className="text-sm text-soft">
            Order {order.id} · {plural(units, 'piece')}
          </span>
        </span>
        <span className="text-right">
          <Money amount={order.total} className="block" />
          <span className="text-sm">
            <OrderStatusNote status={order.status} />
          </span>
        </span>
        <span className="transition-transform group-open/order:rotate-180">
          <Icon name="down" size={16} />
        </span>
      </summary>
      {open && (
        <div className="pb-6">
          <OrderProgress order={order} />
          <OrderLines order={order} renderPicture={renderPicture} />
          <div className="mt-4 flex flex-wrap gap-3">
            <Button variant="outline" pending={adding} pendingLabel="Adding…" onClick={() => void buyAgain()}>
              Buy again
            </Button>
            <CancelOrder order={order} />
          </div>
        </div>
      )}
    </details>
  )
}
