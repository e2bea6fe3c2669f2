/** What the forms about accounts ask for alike, under the names that password managers know. */
import { TextField } from '@/components/ui/text-field'
import { passwordHint } from '@/features/auth/password-rules'

type EmailProps = {
  /** "username" where it is what one signs in with. */
  autoComplete?: 'username' | 'email'
  defaultValue?: string
  error?: string
}

export function EmailField({ autoComplete = 'username', ...input }: EmailProps) {
  return <TextField label="Email" name="email" type="email" inputMode="email" autoComplete={autoComplete} {...input} />
}

type PasswordProps = { label?: string; name?: string; error?: string }

export function NewPasswordField({ label = 'Password', name = 'password', error }: PasswordProps) {
  return (
    <TextField
      label={label}
      name={name}
      type="password"
      autoComplete="new-password"
      hint={passwordHint}
      error={error}
    />
  )
}
