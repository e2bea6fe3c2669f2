import { Link } from 'wouter'
import { CheckoutSteps } from '@/app/pages/checkout-steps'
import { buttonClass } from '@/components/ui/button'
import { FailureNotice, Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { useCart } from '@/features/cart/api/get-cart'
import { readAttempt } from '@/features/checkout/attempt'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

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
        <CheckoutSteps key={user.id} cart={cart} user={user} />
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
