import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useChangePassword } from '@/features/auth/api/password'
import { NewPasswordField } from '@/features/auth/components/credential-fields'
import { FormError } from '@/features/auth/components/form-error'
import { OpensInPlace } from '@/features/auth/components/opens-in-place'
import { passwordFault } from '@/features/auth/password-rules'
import { toProblem } from '@/lib/api/problem'
import { showToast } from '@/lib/toasts'
import { fieldErrorsOf, useFormErrors } from '@/lib/use-form-errors'

const fields = ['current_password', 'new_password'] as const

export function ChangePassword() {
  return (
    <OpensInPlace label="Change the password" variant="outline">
      {(close) => <ChangePasswordForm onClose={close} />}
    </OpensInPlace>
  )
}

/** Asks for it, and says what is wrong. @param onChanged once it is changed */
function useChange(onChanged: () => void) {
  const { form, errors, show } = useFormErrors(fields)
  const change = useChangePassword()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (change.isPending) return
    const data = new FormData(event.currentTarget)
    const current = String(data.get('current_password'))
    const next = String(data.get('new_password'))
    const found = { current_password: current ? undefined : 'Enter your password.', new_password: passwordFault(next) }
    if (show(found)) return
    change.mutate(
      { current_password: current, new_password: next },
      {
        onSuccess: onChanged,
        onError: (failure) => {
          const problem = toProblem(failure)
          if (!show(fieldErrorsOf(problem, fields))) show({ form: problem.message })
        },
      },
    )
  }
  return { form, errors, submit, isPending: change.isPending }
}

function ChangePasswordForm({ onClose }: { onClose: () => void }) {
  const { form, errors, submit, isPending } = useChange(() => {
    onClose()
    showToast('Your password is changed, and you are signed out everywhere else.')
  })
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-1 gap-3">
      <TextField
        label="Current password"
        name="current_password"
        type="password"
        autoComplete="current-password"
        error={errors.current_password}
      />
      <NewPasswordField label="New password" name="new_password" error={errors.new_password} />
      <FormError message={errors.form} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={isPending} pendingLabel="Changing…">
          Change it
        </Button>
        <Button variant="quiet" onClick={onClose}>
          Keep it
        </Button>
      </div>
    </form>
  )
}
