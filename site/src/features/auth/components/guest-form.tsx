import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useEnterAsGuest } from '@/features/auth/api/guest'
import { EmailField } from '@/features/auth/components/credential-fields'
import { FormError } from '@/features/auth/components/form-error'
import { emailFault } from '@/features/auth/email-rules'
import { toProblem } from '@/lib/api/problem'
import { fieldErrorsOf, useFormErrors } from '@/lib/use-form-errors'

const fields = ['full_name', 'email'] as const

/** Lets somebody order who wants no account. */
export function GuestForm() {
  const { form, errors, show } = useFormErrors(fields)
  const enter = useEnterAsGuest()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (enter.isPending) return
    const data = new FormData(event.currentTarget)
    const details = { full_name: String(data.get('full_name')).trim(), email: String(data.get('email')).trim() }
    const found = {
      full_name: details.full_name === '' ? 'Tell us your name.' : undefined,
      email: emailFault(details.email),
    }
    if (show(found)) return
    enter.mutate(details, {
      onError: (failure) => {
        const problem = toProblem(failure)
        if (!show(fieldErrorsOf(problem, fields))) show({ form: problem.message })
      },
    })
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-1 gap-2">
      <TextField label="Name" name="full_name" autoComplete="name" error={errors.full_name} />
      <EmailField autoComplete="email" error={errors.email} />
      <FormError message={errors.form} />
      <Button type="submit" pending={enter.isPending} pendingLabel="One moment…">
        Continue as a guest
      </Button>
    </form>
  )
}
