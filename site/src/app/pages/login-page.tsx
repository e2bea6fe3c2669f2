import { Link, Redirect, useLocation, useSearch } from 'wouter'
import { SignInFrame } from '@/app/pages/sign-in-frame'
import { afterSignIn } from '@/features/auth/after-sign-in'
import { LoginForm } from '@/features/auth/components/login-form'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

export default function LoginPage() {
  usePageTitle('Sign in')
  const [, navigate] = useLocation()
  const search = useSearch()
  const user = useUser()
  const next = afterSignIn(search)
  if (user) return <Redirect to={next} replace />
  return (
    <SignInFrame
      title="Welcome back"
      lead={
        <>
          New here?{' '}
          <Link href={`/register?${search}`} className="link-line text-ink">
            Create an account
          </Link>
          , your bag comes along.
        </>
      }
    >
      <LoginForm onDone={() => navigate(next, { replace: true })} />
    </SignInFrame>
  )
}
