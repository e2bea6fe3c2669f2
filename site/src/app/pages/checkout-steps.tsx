import { useEffect, useRef, useState, type RefObject } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { CheckoutReview } from '@/app/pages/checkout-review'
import { CheckoutSummary } from '@/app/pages/checkout-summary'
import { readAttempt, readShippingDraft, writeShippingDraft } from '@/features/checkout/attempt'
import { SavedAddresses } from '@/features/checkout/components/saved-addresses'
import { likelyCountry } from '@/features/checkout/countries'
import { ShippingForm } from '@/features/checkout/components/shipping-form'
import { checkShipping, emptyShipping, shippingFieldNames } from '@/features/checkout/shipping'
import { useSubmitOrder } from '@/features/checkout/use-submit-order'
import type { Cart, SavedAddress, Shipping, User } from '@/lib/api/types'
import { fieldErrorsOf } from '@/lib/use-form-errors'

type Props = { cart: Cart; user: User; addresses: SavedAddress[] }

/** The address, then the review; which of them is in the URL. */
export function CheckoutSteps({ cart, user, addresses }: Props) {
  const [params] = useSearchParams()
  const [, navigate] = useLocation()
  const [shipping, setShipping] = useState(() => initialShipping(user))
  const { submit, isPending, problem, changes } = useSubmitOrder(user, cart)
  const complete = Object.keys(checkShipping(shipping)).length === 0
  const step = params.get('step') === 'review' && complete ? 'review' : 'shipping'
  const heading = useFocusAtStep(step)
  const review = (address: Shipping) => {
    setShipping(address)
    writeShippingDraft(user.id, address)
    navigate('/checkout?step=review')
  }
  return (
    <div className="mt-8 grid grid-cols-1 items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <section>
        <p className="eyebrow text-soft">Step {step === 'shipping' ? 1 : 2} of 2</p>
        <h2 ref={heading} tabIndex={-1} className="display mt-2 mb-6 text-heading">
          {step === 'shipping' ? 'Where should it go?' : 'Does this look right?'}
        </h2>
        {step === 'shipping' ? (
          <>
            <SavedAddresses addresses={addresses} onChoose={review} />
            <ShippingForm
              start={shipping}
              refused={problem ? fieldErrorsOf(problem, shippingFieldNames) : {}}
              onType={(address) => writeShippingDraft(user.id, address)}
              onDone={review}
            />
          </>
        ) : (
          <CheckoutReview
            shipping={shipping}
            total={cart.subtotal}
            problem={problem}
            changes={changes}
            isPending={isPending}
            onPlaceOrder={() => submit(shipping)}
          />
        )}
      </section>
      <CheckoutSummary cart={cart} />
    </div>
  )
}

function initialShipping(user: User): Shipping {
  return (
    readAttempt(user.id)?.shipping ??
    readShippingDraft(user.id) ?? { ...emptyShipping, full_name: user.full_name, country: likelyCountry() }
  )
}

/** Moves the focus to the heading, and the page to its top, when the step changes. */
function useFocusAtStep(step: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const shownStep = useRef(step)
  useEffect(() => {
    if (shownStep.current === step) return
    shownStep.current = step
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [step])
  return heading
}
