import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useForgotPassword } from '@/features/auth/api/password'
import { EmailField } from '@/features/auth/components/credential-fields'
import { FormError } from '@/features/auth/components/form-error'
import { toProblem } from '@/lib/api/problem'
import { fieldErrorsOf, useFormErrors } from '@/lib/use-form-errors'

const fields = ['email'] as const

/** Asks for the letter with the link. What it says afterwards gives nobody's account away. */
export function ForgotPasswordForm() {
  const { form, errors, show } = useFormErrors(fields)
  const forgot = useForgotPassword()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (forgot.isPending) return
    const email = String(new FormData(event.currentTarget).get('email')).trim()
    if (show({ email: email === '' ? 'Enter your email address.' : undefined })) return
    forgot.mutate(email, {
      onError: (failure) => {
        const problem = toProblem(failure)
        if (!show(fieldErrorsOf(problem, fields))) show({ form: problem.message })
      },
    })
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-1 gap-3">
      <EmailField error={errors.email} />
      <FormError message={errors.form} />
      <Button type="submit" pending={forgot.isPending} pendingLabel="Asking for a letter…">
        Send me a link
      </Button>
      <p role="status" className="text-sm">
        {forgot.isSuccess &&
          'If this address has an account, a letter is on its way. Its link works once, for half an hour. ' +
            'Nothing there? Look in your spam folder.'}
      </p>
    </form>
  )
}
