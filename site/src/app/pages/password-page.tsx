import { useSyncExternalStore } from 'react'
import { Link, useLocation } from 'wouter'
import { SignInLayout } from '@/app/pages/sign-in-layout'
import { ForgotPasswordForm } from '@/features/auth/components/forgot-password-form'
import { ResetPasswordForm } from '@/features/auth/components/reset-password-form'
import { showToast } from '@/lib/toasts'
import { usePageTitle } from '@/lib/use-page-title'

/** Behind the #, which browsers send to no server: neither a log nor the next page's referrer gets the link's token. */
function useToken(): string {
  return useSyncExternalStore(onHashChange, () => window.location.hash.slice(1))
}

function onHashChange(changed: () => void) {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** Where the letter's link leads; without its token, where one asks for the letter. */
export function PasswordPage() {
  const token = useToken()
  const [, navigate] = useLocation()
  usePageTitle(token ? 'A new password' : 'Forgotten password')
  const back = (
    <Link href="/login" className="link-line text-ink">
      Back to sign in
    </Link>
  )
  if (!token) {
    return (
      <SignInLayout title="Forgotten?" lead={<>We send you a link that sets a new password. {back}</>}>
        <ForgotPasswordForm />
      </SignInLayout>
    )
  }
  const done = () => {
    navigate('/login', { replace: true })
    showToast('Your password is set. Sign in with it.')
  }
  const another = (
    <a href="/password" className="link-line text-ink">
      Ask for another link
    </a>
  )
  return (
    <SignInLayout title="A new password" lead={<>You will be signed out everywhere. {another}</>}>
      <ResetPasswordForm key={token} token={token} onDone={done} />
    </SignInLayout>
  )
}
