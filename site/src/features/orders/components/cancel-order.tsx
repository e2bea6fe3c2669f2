import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useCancelOrder } from '@/features/orders/api/cancel-order'
import { toProblem } from '@/lib/api/problem'
import type { Order } from '@/lib/api/types'
import { showToast } from '@/lib/toasts'

/** Takes an order back while it is placed. It asks first, since there is no way back from it. */
export function CancelOrder({ order }: { order: Order }) {
  const [asked, setAsked] = useState(false)
  const cancel = useCancelOrder()
  if (order.status !== 'placed') return null
  if (!asked) {
    return (
      <Button variant="quiet" onClick={() => setAsked(true)}>
        Cancel this order
      </Button>
    )
  }
  const confirm = () =>
    cancel.mutate(order.id, {
      onSuccess: () => showToast(`Order ${order.id} is cancelled.`),
      onError: (failure) => showToast(toProblem(failure).message, { tone: 'bad' }),
    })
  return (
    <span role="group" aria-label={`Cancel order ${order.id}?`} className="flex flex-wrap gap-3">
      <Button variant="outline" pending={cancel.isPending} pendingLabel="Cancelling…" onClick={confirm}>
        Yes, cancel it
      </Button>
      <Button variant="quiet" onClick={() => setAsked(false)}>
        Keep it
      </Button>
    </span>
  )
}
