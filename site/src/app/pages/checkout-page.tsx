import { Link } from 'wouter'
import { CheckoutSteps } from '@/app/pages/checkout-steps'
import { buttonClass } from '@/components/ui/button'
import { FailureNotice, Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { GuestForm } from '@/features/auth/components/guest-form'
import { useCart } from '@/features/cart/api/get-cart'
import { useAddresses } from '@/features/checkout/api/addresses'
import { readAttempt } from '@/features/checkout/attempt'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

export default function CheckoutPage() {
  usePageTitle('Checkout')
  const user = useUser()
  const { cart, error, refetch } = useCart()
  const { data: addresses, isLoading: lookingForAddresses } = useAddresses()
  const unanswered = user !== null && readAttempt(user.id) !== null
  return (
    <div className="page-width max-w-6xl! pt-8 pb-16 sm:pt-12">
      <h1 className="display text-title">Checkout</h1>
      {!user ? (
        <SignInFirst />
      ) : error ? (
        <FailureNotice error={error} onRetry={refetch} />
      ) : !cart || lookingForAddresses ? (
        <Skeleton className="mt-10 h-dvh w-full" />
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
        <CheckoutSteps key={user.id} cart={cart} user={user} addresses={addresses ?? []} />
      )}
    </div>
  )
}

function SignInFirst() {
  return (
    <section aria-labelledby="who" className="mt-8">
      <h2 id="who" className="display text-heading">
        First, who are you?
      </h2>
      <div className="mt-6 grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-2">
        <div>
          <h3 className="text-lg font-medium">As a guest</h3>
          <p className="mt-1 mb-5 text-soft">No account needed. You may keep one once you have ordered.</p>
          <GuestForm />
        </div>
        <div>
          <h3 className="text-lg font-medium">With an account</h3>
          <p className="mt-1 mb-5 text-soft">Your bag comes with you, and you come straight back here.</p>
          <div className="flex flex-wrap gap-3">
            <Link href="/login?next=/checkout" className={buttonClass('outline')}>
              Sign in
            </Link>
            <Link href="/register?next=/checkout" className={buttonClass('outline')}>
              Create an account
            </Link>
          </div>
        </div>
      </div>
    </section>
  )
}
