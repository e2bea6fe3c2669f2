import { Link, Redirect, useLocation, useSearch } from 'wouter'
import { SignInFrame } from '@/app/pages/sign-in-frame'
import { afterSignIn } from '@/features/auth/after-sign-in'
import { RegisterForm } from '@/features/auth/components/register-form'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

export default function RegisterPage() {
  usePageTitle('Create an account')
  const [, navigate] = useLocation()
  const search = useSearch()
  const user = useUser()
  const next = afterSignIn(search)
  if (user) return <Redirect to={next} replace />
  return (
    <SignInFrame
      title="Make it yours"
      lead={
        <>
          Been here before?{' '}
          <Link href={`/login?${search}`} className="link-line text-ink">
            Sign in
          </Link>
          . Otherwise three lines, and the shop starts to learn your taste.
        </>
      }
    >
      <RegisterForm onDone={() => navigate(next, { replace: true })} />
    </SignInFrame>
  )
}
