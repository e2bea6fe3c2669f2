/** The one way to the API: adds the bearer token, renews it silently when it has run out, and names every failure. */
import axios, { AxiosError, type InternalAxiosRequestConfig } from 'axios'
import { apiBase, sessionHeader } from '@/lib/api/base'
import { fetchAdapter } from '@/lib/api/fetch-adapter'
import { fromShop } from '@/lib/api/from-shop'
import { toProblem } from '@/lib/api/problem'
import { refreshSession } from '@/lib/api/refresh-session'
import { reportConnection, startWaiting } from '@/lib/connection'
import { useSession } from '@/lib/session'
import { visitorId } from '@/lib/visitor'

declare module 'axios' {
  interface AxiosRequestConfig {
    /** Sends no token: what is the same for everyone must not fail on an expired one. */
    anonymous?: boolean
    /** Set on a request that has been sent once more with a new token. */
    replayed?: boolean
    /** Whose request it is. */
    shopper?: number
    /** Ends the wait that began when the request was sent. */
    endWaiting?: () => void
  }
}

export const api = axios.create({
  baseURL: apiBase,
  headers: sessionHeader,
  timeout: 15_000,
  adapter: fetchAdapter,
  // Repeated names, as the API reads them: gender=Men&gender=Women.
  paramsSerializer: { serialize: (params) => toQuery(params as QueryValues) },
})

type QueryValues = Record<string, string | number | boolean | undefined | readonly string[]>

function toQuery(values: QueryValues): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one))
  }
  return query.toString()
}

api.interceptors.request.use((config) => {
  const { user, accessToken } = useSession.getState()
  config.shopper ??= user?.id
  if (accessToken && !config.anonymous) config.headers.set('Authorization', `Bearer ${accessToken}`)
  // What is the same for everyone is read without an id, so that it can be cached for everyone.
  const visitor = config.anonymous && config.method === 'get' ? null : visitorId()
  if (visitor) config.headers.set('X-Visitor-Id', visitor, false)
  config.endWaiting = startWaiting()
  return config
})

api.interceptors.response.use(
  (response) => {
    response.config.endWaiting?.()
    return fromShop(response)
  },
  async (error: unknown) => {
    if (error instanceof AxiosError) error.config?.endWaiting?.()
    if (!(error instanceof AxiosError) || axios.isCancel(error)) throw error
    if (error.response) reportConnection('ok')
    const config = error.config as InternalAxiosRequestConfig | undefined
    const sentToken = config?.headers.get('Authorization')
    if (error.response?.status === 401 && config && sentToken && !config.replayed) {
      await refreshSession(String(sentToken).replace('Bearer ', ''))
      // Somebody else who has signed in meanwhile, here or in another tab, did not ask for it.
      if (useSession.getState().user?.id === config.shopper) return api({ ...config, replayed: true })
    }
    const problem = toProblem(error)
    if (problem.code === 'offline') reportConnection('offline')
    else if (problem.status === null || problem.status >= 502) reportConnection('unreachable')
    throw problem
  },
)
