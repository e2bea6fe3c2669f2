import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useResetPassword } from '@/features/auth/api/password'
import { NewPasswordField } from '@/features/auth/components/credential-fields'
import { FormError } from '@/features/auth/components/form-error'
import { passwordFault } from '@/features/auth/password-rules'
import { toProblem } from '@/lib/api/problem'
import { fieldErrorsOf, useFormErrors } from '@/lib/use-form-errors'

const fields = ['new_password'] as const

/** Takes the new password of whoever has the link. @param token out of it */
export function ResetPasswordForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { form, errors, show } = useFormErrors(fields)
  const reset = useResetPassword()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (reset.isPending) return
    const password = String(new FormData(event.currentTarget).get('new_password'))
    if (show({ new_password: passwordFault(password) })) return
    reset.mutate(
      { token, new_password: password },
      {
        onSuccess: onDone,
        onError: (failure) => {
          const problem = toProblem(failure)
          if (!show(fieldErrorsOf(problem, fields))) show({ form: problem.message })
        },
      },
    )
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-1 gap-3">
      <NewPasswordField label="New password" name="new_password" error={errors.new_password} />
      <FormError message={errors.form} />
      <Button type="submit" pending={reset.isPending} pendingLabel="Setting your password…">
        Set the password
      </Button>
    </form>
  )
}
