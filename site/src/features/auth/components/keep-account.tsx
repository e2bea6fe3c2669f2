import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useKeepAccount } from '@/features/auth/api/guest'
import { EmailField, NewPasswordField } from '@/features/auth/components/credential-fields'
import { FormError } from '@/features/auth/components/form-error'
import { emailFault } from '@/features/auth/email-rules'
import { passwordFault } from '@/features/auth/password-rules'
import { toProblem } from '@/lib/api/problem'
import { useUser } from '@/lib/session'
import { fieldErrorsOf, useFormErrors } from '@/lib/use-form-errors'

const fields = ['email', 'password'] as const

/** Offers a guest to keep the account that their order made, by setting a password; nothing for everybody else. */
export function KeepAccount() {
  const user = useUser()
  if (!user?.guest) return null
  return (
    <section aria-labelledby="keep" className="border border-line bg-surface p-5 sm:p-7">
      <h2 id="keep" className="display text-2xl">
        Keep the account for next time?
      </h2>
      <p className="mt-2 mb-5 max-w-xl text-soft">
        Choose a password, and your orders, addresses and likes are there wherever you sign in. Without one, only this
        browser can show them, until you sign out or stay away for a month.
      </p>
      <KeepForm email={user.email} />
    </section>
  )
}

function KeepForm({ email }: { email: string }) {
  const { form, errors, show } = useFormErrors(fields)
  const keep = useKeepAccount()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (keep.isPending) return
    const data = new FormData(event.currentTarget)
    const claim = { email: String(data.get('email')).trim(), password: String(data.get('password')) }
    if (show({ email: emailFault(claim.email), password: passwordFault(claim.password) })) return
    keep.mutate(claim, {
      onError: (failure) => {
        const problem = toProblem(failure)
        const found = fieldErrorsOf(problem, fields)
        if (problem.code === 'email_taken')
          found.email = 'There is an account with this address already: use another address, or stay a guest.'
        if (!show(found)) show({ form: problem.message })
      },
    })
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid max-w-md grid-cols-1 gap-2">
      <EmailField defaultValue={email} error={errors.email} />
      <NewPasswordField error={errors.password} />
      <FormError message={errors.form} />
      <Button type="submit" pending={keep.isPending} pendingLabel="Keeping it…">
        Keep the account
      </Button>
    </form>
  )
}
