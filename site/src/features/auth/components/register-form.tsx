import { useRef, useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useRegister } from '@/features/auth/api/register'
import { FormError } from '@/features/auth/components/form-error'
import { toProblem } from '@/lib/api/problem'
import type { Registration } from '@/lib/api/types'

type Errors = Partial<Record<keyof Registration | 'form', string>>

const fields = ['full_name', 'email', 'password'] as const
const shortestPassword = 8

function check(registration: Registration): Errors {
  return {
    full_name: registration.full_name === '' ? 'Tell us your name.' : undefined,
    email: /^\S+@\S+\.\S+$/.test(registration.email) ? undefined : 'Enter an email address like name@example.com.',
    password:
      registration.password.length < shortestPassword ? `Use at least ${shortestPassword} characters.` : undefined,
  }
}

export function RegisterForm({ onDone }: { onDone: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const [errors, setErrors] = useState<Errors>({})
  const register = useRegister()

  const show = (found: Errors) => {
    setErrors(found)
    const first = fields.find((field) => found[field])
    if (first) form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus()
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (register.isPending) return
    const data = new FormData(event.currentTarget)
    const registration = {
      full_name: String(data.get('full_name')).trim(),
      email: String(data.get('email')).trim(),
      password: String(data.get('password')),
    }
    const found = check(registration)
    show(found)
    if (fields.some((field) => found[field])) return
    register.mutate(registration, {
      onSuccess: onDone,
      onError: (failure) => {
        const problem = toProblem(failure)
        const atFields: Errors = {}
        for (const field of fields) atFields[field] = problem.fieldMessage(field)
        if (problem.code === 'email_taken') atFields.email = problem.message
        show(fields.some((field) => atFields[field]) ? atFields : { form: problem.message })
      },
    })
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid gap-3">
      <TextField label="Name" name="full_name" autoComplete="name" error={errors.full_name} />
      <TextField
        label="Email"
        name="email"
        type="email"
        autoComplete="username"
        inputMode="email"
        error={errors.email}
      />
      <TextField
        label="Password"
        name="password"
        type="password"
        autoComplete="new-password"
        hint={`At least ${shortestPassword} characters.`}
        error={errors.password}
      />
      <FormError message={errors.form} />
      <Button type="submit" pending={register.isPending} pendingLabel="Creating your account…">
        Create account
      </Button>
    </form>
  )
}
