import { useEffect, useRef, useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { ProductPicture } from '@/components/product/product-picture'
import { Button, buttonClass } from '@/components/ui/button'
import { FailureNotice, Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { useCart } from '@/features/cart/api/get-cart'
import { usePlaceOrder } from '@/features/checkout/api/place-order'
import {
  attemptFor,
  mayResume,
  readAttempt,
  readShippingDraft,
  writeAttempt,
  writeShippingDraft,
} from '@/features/checkout/attempt'
import { AddressLines } from '@/features/checkout/components/address-lines'
import { ShippingForm } from '@/features/checkout/components/shipping-form'
import { checkShipping, emptyShipping, shippingFields, type ShippingErrors } from '@/features/checkout/shipping'
import { toProblem, type Problem } from '@/lib/api/problem'
import type { Cart, Shipping, User } from '@/lib/api/types'
import { formatMoney, plural } from '@/lib/format'
import { openOverlay } from '@/lib/overlays'
import { queryClient } from '@/lib/query-client'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

type Step = 'shipping' | 'review'

export default function CheckoutPage() {
  usePageTitle('Checkout')
  const user = useUser()
  const { cart, error, refetch } = useCart()
  const unanswered = user !== null && readAttempt(user.id) !== null
  return (
    <div className="page-width max-w-6xl! pt-8 pb-16 sm:pt-12">
      <h1 className="display text-title">Checkout</h1>
      {!user ? (
        <SignInFirst />
      ) : error ? (
        <FailureNotice error={error} onRetry={refetch} />
      ) : !cart ? (
        <Skeleton className="mt-10 h-96 w-full" />
      ) : cart.items.length === 0 && !unanswered ? (
        <Notice
          title="There is nothing in your bag"
          action={
            <Link href="/catalogue" className={buttonClass('solid')}>
              Find something
            </Link>
          }
        >
          Put something in it, and it can be on its way in two steps.
        </Notice>
      ) : (
        <Steps key={user.id} cart={cart} user={user} />
      )}
    </div>
  )
}

function SignInFirst() {
  return (
    <Notice
      title="First, who are you?"
      action={
        <>
          <Link href="/login?next=/checkout" className={buttonClass('solid')}>
            Sign in
          </Link>
          <Link href="/register?next=/checkout" className={buttonClass('outline')}>
            Create an account
          </Link>
        </>
      }
    >
      An order needs an account to belong to. Your bag comes with you, and you come straight back here.
    </Notice>
  )
}

function Steps({ cart, user }: { cart: Cart; user: User }) {
  const [params] = useSearchParams()
  const [, navigate] = useLocation()
  const [shipping, setShipping] = useState<Shipping>(
    () =>
      readAttempt(user.id)?.shipping ?? readShippingDraft(user.id) ?? { ...emptyShipping, full_name: user.full_name },
  )
  const [problem, setProblem] = useState<Problem | null>(null)
  const placeOrder = usePlaceOrder()
  const heading = useRef<HTMLHeadingElement>(null)
  const complete = Object.keys(checkShipping(shipping)).length === 0
  const step: Step = params.get('step') === 'review' && complete ? 'review' : 'shipping'

  const shownStep = useRef(step)
  useEffect(() => {
    if (shownStep.current === step) return
    shownStep.current = step
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [step])

  const send = (address: Shipping) => {
    setProblem(null)
    const attempt = attemptFor(user.id, address, cart)
    writeAttempt(attempt)
    placeOrder.mutate(attempt, {
      onSuccess: (order) => {
        writeAttempt(null)
        queryClient.setQueryData(['me', 'order', order.id], order)
        navigate(`/orders/${order.id}/thanks`, { replace: true })
      },
      onError: (failure) => {
        const refused = toProblem(failure)
        setProblem(refused)
        // A plain no ends the attempt; silence does not, since the order may stand.
        if (!refused.isTransient) writeAttempt(null)
        if (refused.code === 'insufficient_stock') void queryClient.invalidateQueries({ queryKey: ['me', 'cart'] })
        if (refused.fields.some(({ field }) => field.includes('shipping'))) navigate('/checkout')
      },
    })
  }

  // A reload in the middle of placing the order: ask for the same one again.
  const [unanswered] = useState(() => readAttempt(user.id))
  const resumed = useRef(false)
  useEffect(() => {
    if (!unanswered || resumed.current) return
    resumed.current = true
    if (mayResume(unanswered, cart)) queueMicrotask(() => send(unanswered.shipping))
    else writeAttempt(null)
  })

  return (
    <div className="mt-8 grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <section>
        <p className="eyebrow text-soft">Step {step === 'shipping' ? 1 : 2} of 2</p>
        <h2 ref={heading} tabIndex={-1} className="display mt-2 mb-6 text-heading">
          {step === 'shipping' ? 'Where should it go?' : 'Does this look right?'}
        </h2>
        {step === 'shipping' ? (
          <ShippingForm
            start={shipping}
            refused={fieldErrors(problem)}
            onType={(address) => writeShippingDraft(user.id, address)}
            onDone={(address) => {
              setShipping(address)
              writeShippingDraft(user.id, address)
              navigate('/checkout?step=review')
            }}
          />
        ) : (
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
            {problem && <Refusal problem={problem} />}
            <Button
              className="mt-8 w-full sm:w-auto sm:min-w-72"
              pending={placeOrder.isPending}
              pendingLabel="Placing your order…"
              onClick={() => send(shipping)}
            >
              {problem?.isTransient ? 'Try again' : `Place order, ${formatMoney(cart.subtotal)}`}
            </Button>
            <p className="mt-3 text-sm text-soft">Pressing twice or loading the page again still makes one order.</p>
          </>
        )}
      </section>
      <Summary cart={cart} />
    </div>
  )
}

function fieldErrors(problem: Problem | null): ShippingErrors {
  const errors: ShippingErrors = {}
  for (const { field } of shippingFields) {
    const message = problem?.fieldMessage(field)
    if (message) errors[field] = message
  }
  return errors
}

function Refusal({ problem }: { problem: Problem }) {
  return (
    <div role="alert" className="mt-6 rounded-md bg-bad-wash px-4 py-3 text-bad">
      <p>{problem.message}</p>
      {problem.code === 'insufficient_stock' && (
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

function Summary({ cart }: { cart: Cart }) {
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
      <ul className="mt-2 max-h-[46dvh] divide-y divide-line overflow-y-auto">
        {cart.items.map(({ product, quantity, line_total }) => (
          <li key={product.id} className="grid grid-cols-[3.5rem_minmax(0,1fr)_auto] items-center gap-3 py-3">
            <ProductPicture product={product} />
            <div>
              <p className="line-clamp-2 text-sm leading-snug">{product.name}</p>
              {quantity > 1 && <p className="text-sm text-soft">{quantity} ×</p>}
              {quantity > product.stock_count && (
                <p className="text-sm text-bad">
                  {product.stock_count === 0 ? 'Sold out' : `Only ${product.stock_count} left`}
                </p>
              )}
            </div>
            <p className="text-sm tabular-nums">{formatMoney(line_total)}</p>
          </li>
        ))}
      </ul>
      <dl className="mt-3 grid gap-2 border-t border-line pt-4">
        <div className="flex justify-between text-soft">
          <dt>Delivery</dt>
          <dd>Free</dd>
        </div>
        <div className="flex justify-between text-lg font-medium">
          <dt>Total</dt>
          <dd className="tabular-nums">{formatMoney(cart.subtotal)}</dd>
        </div>
      </dl>
    </section>
  )
}
