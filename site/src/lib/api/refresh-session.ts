/**
 * Trades the refresh token for new ones. However many requests fail at once, in however many tabs, one request goes out:
 * a refresh token works once, and sending it twice would sign the shopper out everywhere.
 */
import axios, { AxiosError } from 'axios'
import { apiBase } from '@/lib/api/base'
import { toProblem } from '@/lib/api/problem'
import type { TokenGrant } from '@/lib/api/types'
import { withTabLock } from '@/lib/tab-lock'
import { endSession, reloadSession, startSession, useSession } from '@/lib/session'
import { showToast } from '@/lib/toasts'

/** Without the interceptors of the API client: they wait for a refresh, so this one would wait for itself. */
export const refreshClient = axios.create({ baseURL: apiBase, timeout: 15_000, adapter: 'xhr' })

let inFlight: Promise<void> | null = null

/** Resolves once there is a token other than the rejected one. */
export function refreshSession(rejectedToken: string): Promise<void> {
  inFlight ??= withTabLock('stylesense.refresh', () => refreshOnce(rejectedToken)).finally(() => {
    inFlight = null
  })
  return inFlight
}

async function refreshOnce(rejectedToken: string): Promise<void> {
  reloadSession()
  const { accessToken, refreshToken } = useSession.getState()
  if (accessToken && accessToken !== rejectedToken) return
  if (!refreshToken) throw toProblem(new Error('nobody is signed in'))
  try {
    const { data } = await refreshClient.post<TokenGrant>('/auth/refresh', { refresh_token: refreshToken })
    startSession(data)
  } catch (error) {
    const refused = error instanceof AxiosError && error.response !== undefined && error.response.status < 500
    if (refused) {
      endSession()
      showToast('You were signed out to keep your account safe. Your bag is saved; sign in to carry on.')
    }
    throw toProblem(error)
  }
}
