import type { FormEvent } from 'react'
import { Link } from 'wouter'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useLogin } from '@/features/auth/api/login'
import { EmailField } from '@/features/auth/components/credential-fields'
import { FormError } from '@/features/auth/components/form-error'
import { demoAccount, demoOperator, isLaptopsShop } from '@/features/auth/demo-account'
import { toProblem } from '@/lib/api/problem'
import type { Credentials } from '@/lib/api/types'
import { fieldErrorsOf, useFormErrors, type FormErrors } from '@/lib/use-form-errors'

const fields = ['email', 'password'] as const

function check({ email, password }: Credentials): FormErrors<keyof Credentials> {
  return {
    email: email === '' ? 'Enter your email address.' : undefined,
    password: password === '' ? 'Enter your password.' : undefined,
  }
}

export function LoginForm({ onDone }: { onDone: () => void }) {
  const { form, errors, show, focus } = useFormErrors(fields)
  const login = useLogin()

  const send = (credentials: Credentials) => {
    if (login.isPending) return
    show({})
    login.mutate(credentials, {
      onSuccess: onDone,
      onError: (failure) => {
        const problem = toProblem(failure)
        const found = fieldErrorsOf(problem, fields)
        if (problem.code === 'invalid_credentials') found.password = problem.message
        if (show(found)) return
        show({ form: problem.message })
        focus('password')
      },
    })
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const credentials = { email: String(data.get('email')).trim(), password: String(data.get('password')) }
    if (!show(check(credentials))) send(credentials)
  }
  return (
    <>
      <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-1 gap-3">
        <EmailField error={errors.email} />
        <TextField
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          error={errors.password}
        />
        <FormError message={errors.form} />
        <Link href="/password" className="link-line justify-self-start text-sm">
          Forgotten your password?
        </Link>
        <Button type="submit" pending={login.isPending} pendingLabel="Signing in…">
          Sign in
        </Button>
      </form>
      <DemoAccount isPending={login.isPending} onSignIn={send} />
    </>
  )
}

function DemoAccount({ isPending, onSignIn }: { isPending: boolean; onSignIn: (credentials: Credentials) => void }) {
  const { name, email, password } = demoAccount
  return (
    <div className="mt-8 border-t border-line pt-6">
      <p className="text-sm text-soft">
        Only looking? Come in as {name}, who has shopped here for a while, so every shelf has something to say.
      </p>
      <Button
        variant="outline"
        className="mt-4 w-full"
        pending={isPending}
        onClick={() => onSignIn({ email, password })}
      >
        Use the demo account
      </Button>
      {isLaptopsShop() && (
        <Button
          variant="outline"
          className="mt-3 w-full"
          pending={isPending}
          onClick={() => onSignIn({ email: demoOperator.email, password: demoOperator.password })}
        >
          Use the operator’s account
        </Button>
      )}
    </div>
  )
}
