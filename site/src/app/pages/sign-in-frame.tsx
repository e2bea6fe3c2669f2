import type { ComponentType, ReactNode } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { SignInLayout } from '@/app/pages/sign-in-layout'
import { afterSignIn } from '@/features/auth/after-sign-in'
import { useUser } from '@/lib/session'

type Props = {
  title: string
  lead: ReactNode
  Form: ComponentType<{ onDone: () => void }>
  /** The step between the form and the page to go to, if there is one. */
  stepAfter?: (next: string) => string
}

/** What the sign-in and sign-up pages share: whoever is signed in goes on to where they wanted. */
export function SignInFrame({ title, lead, Form, stepAfter = (next) => next }: Props) {
  const [, navigate] = useLocation()
  const next = stepAfter(afterSignIn(useSearch()))
  const user = useUser()
  if (user) return <Redirect to={next} replace />
  return (
    <SignInLayout title={title} lead={lead}>
      <Form onDone={() => navigate(next, { replace: true })} />
    </SignInLayout>
  )
}
