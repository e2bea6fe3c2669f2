import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useRegister } from '@/features/auth/api/register'
import { EmailField, NewPasswordField } from '@/features/auth/components/credential-fields'
import { FormError } from '@/features/auth/components/form-error'
import { emailFault } from '@/features/auth/email-rules'
import { passwordFault } from '@/features/auth/password-rules'
import { toProblem } from '@/lib/api/problem'
import type { Registration } from '@/lib/api/types'
import { fieldErrorsOf, useFormErrors, type FormErrors } from '@/lib/use-form-errors'

const fields = ['full_name', 'email', 'password'] as const

function check(registration: Registration): FormErrors<keyof Registration> {
  return {
    full_name: registration.full_name === '' ? 'Tell us your name.' : undefined,
    email: emailFault(registration.email),
    password: passwordFault(registration.password),
  }
}

function read(data: FormData): Registration {
  return {
    full_name: String(data.get('full_name')).trim(),
    email: String(data.get('email')).trim(),
    password: String(data.get('password')),
  }
}

export function RegisterForm({ onDone }: { onDone: () => void }) {
  const { form, errors, show } = useFormErrors(fields)
  const register = useRegister()

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (register.isPending) return
    const registration = read(new FormData(event.currentTarget))
    if (show(check(registration))) return
    register.mutate(registration, {
      onSuccess: onDone,
      onError: (failure) => {
        const problem = toProblem(failure)
        const found = fieldErrorsOf(problem, fields)
        if (problem.code === 'email_taken') found.email = problem.message
        if (!show(found)) show({ form: problem.message })
      },
    })
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-1 gap-3">
      <TextField label="Name" name="full_name" autoComplete="name" error={errors.full_name} />
      <EmailField error={errors.email} />
      <NewPasswordField error={errors.password} />
      <FormError message={errors.form} />
      <Button type="submit" pending={register.isPending} pendingLabel="Creating your account…">
        Create account
      </Button>
    </form>
  )
}
