import { useRef, useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useLogin } from '@/features/auth/api/login'
import { FormError } from '@/features/auth/components/form-error'
import { demoAccount } from '@/features/auth/demo-account'
import { toProblem } from '@/lib/api/problem'
import type { Credentials } from '@/lib/api/types'

type Errors = Partial<Record<keyof Credentials | 'form', string>>

export function LoginForm({ onDone }: { onDone: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const [errors, setErrors] = useState<Errors>({})
  const login = useLogin()

  const send = (credentials: Credentials) => {
    if (login.isPending) return
    setErrors({})
    login.mutate(credentials, {
      onSuccess: onDone,
      onError: (failure) => {
        const problem = toProblem(failure)
        const atField = { email: problem.fieldMessage('email'), password: problem.fieldMessage('password') }
        if (problem.code === 'invalid_credentials') atField.password = problem.message
        setErrors(atField.email || atField.password ? atField : { form: problem.message })
        focusFirst(form.current, atField.email ? 'email' : 'password')
      },
    })
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const credentials = { email: String(data.get('email')).trim(), password: String(data.get('password')) }
    const missing: Errors = {
      email: credentials.email === '' ? 'Enter your email address.' : undefined,
      password: credentials.password === '' ? 'Enter your password.' : undefined,
    }
    if (missing.email || missing.password) {
      setErrors(missing)
      focusFirst(form.current, missing.email ? 'email' : 'password')
    } else send(credentials)
  }
  return (
    <>
      <form ref={form} onSubmit={submit} noValidate className="grid gap-3">
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
          autoComplete="current-password"
          error={errors.password}
        />
        <FormError message={errors.form} />
        <Button type="submit" pending={login.isPending} pendingLabel="Signing in…">
          Sign in
        </Button>
      </form>
      <div className="mt-8 border-t border-line pt-6">
        <p className="text-sm text-soft">
          Only looking? Come in as {demoAccount.name}, who has shopped here for a while, so every shelf has something to
          say.
        </p>
        <Button
          variant="outline"
          className="mt-4 w-full"
          pending={login.isPending}
          onClick={() => send({ email: demoAccount.email, password: demoAccount.password })}
        >
          Use the demo account
        </Button>
      </div>
    </>
  )
}

function focusFirst(form: HTMLFormElement | null, name: string): void {
  form?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.focus()
}
