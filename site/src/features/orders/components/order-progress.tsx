import type { Order } from '@/lib/api/types'
import { formatDay } from '@/lib/format'

const way = ['placed', 'shipped', 'delivered']
const labels: Record<string, string> = {
  placed: 'Placed',
  shipped: 'On its way',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
}

/** How far an order has come: each step, and the day where the shop knows it. */
export function OrderProgress({ order }: { order: Order }) {
  const steps = order.status === 'cancelled' ? ['placed', 'cancelled'] : way
  const reached = steps.indexOf(order.status)
  return (
    <ol aria-label={`How far order ${order.id} has come`} className="flex flex-wrap gap-x-8 gap-y-3 py-3">
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === reached ? 'step' : undefined}
          className={`border-t-2 pt-1.5 text-sm ${index <= reached ? 'border-accent' : 'border-line text-soft'}`}
        >
          <span className="block font-medium">{labels[step]}</span>
          {index > reached ? 'to come' : dayOf(order, step)}
        </li>
      ))}
    </ol>
  )
}

function dayOf(order: Order, step: string) {
  const at = step === 'placed' ? order.ordered_at : step === order.status ? order.status_changed_at : undefined
  return at ? <time dateTime={at}>{formatDay(at)}</time> : <span className="sr-only">done</span>
}
