import { useLocation } from 'wouter'
import { LoginPage } from '@/app/pages/login-page'
import { PasswordPage } from '@/app/pages/password-page'
import { RegisterPage } from '@/app/pages/register-page'

/** The ways in, which come together, since whoever is at one of them may want another. */
export default function SignInPages() {
  const [path] = useLocation()
  if (path.startsWith('/register')) return <RegisterPage />
  return path.startsWith('/password') ? <PasswordPage /> : <LoginPage />
}
