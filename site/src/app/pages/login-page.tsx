import { Link, useSearch } from 'wouter'
import { SignInFrame } from '@/app/pages/sign-in-frame'
import { LoginForm } from '@/features/auth/components/login-form'
import { usePageTitle } from '@/lib/use-page-title'

export function LoginPage() {
  usePageTitle('Sign in')
  const search = useSearch()
  const lead = (
    <>
      New here?{' '}
      <Link href={`/register?${search}`} className="link-line text-ink">
        Create an account
      </Link>
      , your bag comes along.
    </>
  )
  return <SignInFrame title="Welcome back" lead={lead} Form={LoginForm} />
}
