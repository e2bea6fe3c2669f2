import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useDeleteAccount } from '@/features/auth/api/account'
import { FormError } from '@/features/auth/components/form-error'
import { OpensInPlace } from '@/features/auth/components/opens-in-place'
import { toProblem } from '@/lib/api/problem'
import { useUser } from '@/lib/session'
import { fieldErrorsOf, useFormErrors } from '@/lib/use-form-errors'

const fields = ['password'] as const

/** It asks first, and for the password, since there is no way back from it. */
export function DeleteAccount({ onDeleted }: { onDeleted: () => void }) {
  return (
    <OpensInPlace label="Delete the account" variant="quiet">
      {(close) => <DeleteAccountForm onDeleted={onDeleted} onClose={close} />}
    </OpensInPlace>
  )
}

function DeleteAccountForm({ onDeleted, onClose }: { onDeleted: () => void; onClose: () => void }) {
  const { form, errors, show } = useFormErrors(fields)
  const deletion = useDeleteAccount(onDeleted)
  const hasPassword = !useUser()?.guest

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (deletion.isPending) return
    const password = String(new FormData(event.currentTarget).get('password') ?? '')
    if (show({ password: password || !hasPassword ? undefined : 'Enter your password.' })) return
    deletion.mutate(password, {
      onError: (failure) => {
        const problem = toProblem(failure)
        if (!show(fieldErrorsOf(problem, fields))) show({ form: problem.message })
      },
    })
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-1 gap-3">
      <p className="text-sm">
        Your name, addresses, likes, reviews and all we learned of you go. Orders stay in our books, without you. There
        is no way back.
      </p>
      {hasPassword && (
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          error={errors.password}
        />
      )}
      <FormError message={errors.form} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="outline" pending={deletion.isPending} pendingLabel="Deleting…">
          Delete it for good
        </Button>
        <Button variant="quiet" onClick={onClose}>
          Keep it
        </Button>
      </div>
    </form>
  )
}
