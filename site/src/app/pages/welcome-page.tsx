import { Redirect, useLocation, useSearch } from 'wouter'
import { afterSignIn } from '@/features/auth/after-sign-in'
import { TasteForm } from '@/features/preferences/components/taste-form'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

/** The step after sign-up that nobody has to take. */
export default function WelcomePage() {
  usePageTitle('What do you like?')
  const [, navigate] = useLocation()
  const next = afterSignIn(useSearch())
  const user = useUser()
  if (!user) return <Redirect to="/login" replace />
  const leave = () => navigate(next, { replace: true })
  return (
    <div className="page-width max-w-6xl! pt-8 pb-16 sm:pt-12">
      <p className="eyebrow text-soft">One step, if you like</p>
      <h1 className="display mt-2 text-title">What do you like?</h1>
      <p className="mt-3 max-w-2xl text-soft">
        Your shelves start from what you pick here, until what you look at and buy says more. Skip it, and they start
        from what is popular.
      </p>
      <TasteForm onSkip={leave} onDone={leave} />
    </div>
  )
}
