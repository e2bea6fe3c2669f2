import { useMutation } from '@tanstack/react-query'
import { asDevice } from '@/features/auth/api/device'
import { login } from '@/features/auth/api/login'
import { signIn } from '@/features/auth/api/sign-in'
import { useUnanswered } from '@/features/auth/api/use-unanswered'
import { api } from '@/lib/api/client'
import { toProblem } from '@/lib/api/problem'
import type { Registration, TokenGrant } from '@/lib/api/types'

function register(registration: Registration): Promise<void> {
  return signIn(() => api.post<TokenGrant>('/auth/register', registration, asDevice))
}

/**
 * Where nobody answered the same a moment ago, it is perhaps this very account that has the address: the password that was chosen for it
 * opens it then. Somebody else's it does not open, and the address is taken.
 */
export function useRegister() {
  const unanswered = useUnanswered()
  return useMutation({
    mutationFn: async (registration: Registration) => {
      try {
        await register(registration)
      } catch (failure) {
        if (toProblem(failure).code === 'email_taken' && unanswered.has(registration))
          return enter(registration, failure)
        unanswered.note(registration, failure)
        throw failure
      }
    },
  })
}

async function enter({ email, password }: Registration, taken: unknown): Promise<void> {
  try {
    await login({ email, password })
  } catch (failure) {
    throw toProblem(failure).status === 401 ? taken : failure
  }
}
