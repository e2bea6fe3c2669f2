import { Link, useSearch } from 'wouter'
import { SignInFrame } from '@/app/pages/sign-in-frame'
import { RegisterForm } from '@/features/auth/components/register-form'
import { usePageTitle } from '@/lib/use-page-title'

export function RegisterPage() {
  usePageTitle('Create an account')
  const search = useSearch()
  const lead = (
    <>
      Been here before?{' '}
      <Link href={`/login?${search}`} className="link-line text-ink">
        Sign in
      </Link>
      . Otherwise three lines, and the shop starts to learn your taste.
    </>
  )
  return <SignInFrame title="Make it yours" lead={lead} Form={RegisterForm} stepAfter={welcomeBefore} />
}

/** Nobody is asked for their taste in the middle of an order. */
function welcomeBefore(next: string): string {
  return next.startsWith('/checkout') ? next : `/welcome?next=${encodeURIComponent(next)}`
}
