/**
 * Trades the refresh token for new ones. However many requests fail at once, in however many tabs, one request goes out:
 * a refresh token works once, and sending it later than ten seconds after would end the session. Only a 401 ends it here.
 */
import axios, { AxiosError } from 'axios'
import { apiBase, sessionHeader } from '@/lib/api/base'
import { fetchAdapter } from '@/lib/api/fetch-adapter'
import { fromShop } from '@/lib/api/from-shop'
import { toProblem } from '@/lib/api/problem'
import type { TokenGrant } from '@/lib/api/types'
import { withTabLock } from '@/lib/tab-lock'
import { endSession, reloadSession, startSession, useSession } from '@/lib/session'
import { showToast } from '@/lib/toasts'

/**
 * Without the interceptors of the API client: they wait for a refresh, so this one would wait for itself. The API answers a token again
 * for ten seconds: an answer that is late must be given up, and asked for again, well within them.
 */
export const refreshClient = axios.create({
  baseURL: apiBase,
  headers: sessionHeader,
  timeout: 4_000,
  adapter: fetchAdapter,
})
const tries = 3

let inFlight: Promise<void> | null = null

/** Resolves once there is a token other than the rejected one. */
export function refreshSession(rejectedToken: string): Promise<void> {
  inFlight ??= inTurn(() => refreshOnce(rejectedToken)).finally(() => {
    inFlight = null
  })
  return inFlight
}

/** One request of all tabs that sets or takes the browser's cookie at a time, so that none undoes what another has done. */
export function inTurn(work: () => Promise<void>): Promise<void> {
  return withTabLock('stylesense.refresh', work)
}

async function refreshOnce(rejectedToken: string): Promise<void> {
  reloadSession()
  const { user, accessToken, refreshToken } = useSession.getState()
  if (accessToken && accessToken !== rejectedToken) return
  if (!user) throw toProblem(new Error('nobody is signed in'))
  try {
    startSession(await exchange(refreshToken))
  } catch (error) {
    // Whoever is slowed down, blocked on the way or answered by a broken server may be signed in all the same.
    if (error instanceof AxiosError && error.response?.status === 401) {
      endSession()
      showToast('You were signed out to keep your account safe. Your bag is saved; sign in to carry on.')
    }
    throw toProblem(error)
  }
}

/** @param refreshToken null where a cookie has it */
export async function exchange(refreshToken: string | null): Promise<TokenGrant> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      return fromShop(await refreshClient.post<TokenGrant>('/auth/refresh', refreshTokenBody(refreshToken))).data
    } catch (error) {
      const late = error instanceof AxiosError && error.code === AxiosError.ECONNABORTED
      if (!late || left === 0) throw error
    }
  }
}

export function refreshTokenBody(refreshToken: string | null) {
  return refreshToken ? { refresh_token: refreshToken } : undefined
}
