import { Link } from 'wouter'
import { Button } from '@/components/ui/button'
import { AddressLines } from '@/features/checkout/components/address-lines'
import type { Problem } from '@/lib/api/problem'
import type { Shipping } from '@/lib/api/types'
import { formatMoney } from '@/lib/format'
import { openOverlay } from '@/lib/overlays'

type Props = {
  shipping: Shipping
  total: number
  problem: Problem | null
  /** What is no longer as the shopper confirmed it. */
  changes: string[]
  isPending: boolean
  onPlaceOrder: () => void
}

export function CheckoutReview({ shipping, total, problem, changes, isPending, onPlaceOrder }: Props) {
  return (
    <>
      <div className="flex items-start justify-between gap-6 border-y border-line py-5">
        <div>
          <h3 className="eyebrow mb-2 text-soft">Deliver to</h3>
          <AddressLines shipping={shipping} />
        </div>
        <Link href="/checkout" className="link-line min-h-11 py-2 text-sm">
          Change
        </Link>
      </div>
      {problem && <Refusal problem={problem} changes={changes} />}
      <Button
        className="mt-8 w-full sm:w-auto sm:min-w-72"
        pending={isPending}
        pendingLabel="Placing your order…"
        onClick={onPlaceOrder}
      >
        {problem?.isTransient ? 'Try again' : `Place order, ${formatMoney(total)}`}
      </Button>
      <p className="mt-3 text-sm text-soft">Pressing twice or loading the page again still makes one order.</p>
    </>
  )
}

function Refusal({ problem, changes }: Pick<Props, 'changes'> & { problem: Problem }) {
  return (
    <div role="alert" className="mt-6 rounded-md bg-bad-wash px-4 py-3 text-bad">
      {problem.code === 'cart_changed' ? <CartChanged changes={changes} /> : <p>{whatBecameOfIt(problem)}</p>}
      {['insufficient_stock', 'cart_changed'].includes(problem.code) && (
        <button
          type="button"
          className="mt-1 min-h-9 font-medium underline underline-offset-4"
          onClick={() => openOverlay('cart')}
        >
          Change your bag
        </button>
      )}
    </div>
  )
}

/** Without an answer nobody knows; and nothing that costs money is tried again before the shopper presses. */
function whatBecameOfIt({ code, status, message }: Problem): string {
  if (status !== null) return message
  const why = code === 'offline' ? 'You are offline' : 'The shop can’t be reached'
  return `${why}, so we can’t say whether your order was placed. “Try again” finds out, and never orders twice.`
}

function CartChanged({ changes }: Pick<Props, 'changes'>) {
  return (
    <>
      <p className="font-medium">Your bag has changed since, so nothing was ordered.</p>
      <ul className="mt-1 list-disc pl-5">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
      <p className="mt-1">The button says what it costs now.</p>
    </>
  )
}
