/**
 * Axios's way to the network, by fetch: unlike XMLHttpRequest it lets a change reach the shop though the page that asked for it is left, and
 * takes the cookie of an answer that comes too late for the page. Axios's own for fetch brings streams and forms, which the shop has not.
 * That a read was called off axios itself finds, by the signal.
 */
import axios, { AxiosError, type AxiosAdapter, type AxiosResponse } from 'axios'

/** In UTF-16 units. A browser refuses to keep more than 64 kB alive at a time, of all requests. */
const longestKeptAlive = 8_000

function isSmallChange(method = 'get', body = ''): boolean {
  return method !== 'get' && body.length < longestKeptAlive
}

export const fetchAdapter: AxiosAdapter = async (config) => {
  const abort = new AbortController()
  const signal = config.signal as AbortSignal | undefined
  const cancel = () => abort.abort()
  signal?.addEventListener('abort', cancel)
  const timer = setTimeout(cancel, config.timeout)
  try {
    const body = config.data as string | undefined
    const { keepalive = isSmallChange(config.method, body) } = (config.fetchOptions ?? {}) as RequestInit
    if (body === undefined) config.headers.setContentType(null)
    const answer = await fetch(axios.getUri(config), {
      method: config.method?.toUpperCase(),
      headers: config.headers.toJSON() as Record<string, string>,
      body,
      keepalive,
      signal: abort.signal,
    })
    const { status, statusText } = answer
    const headers = Object.fromEntries(answer.headers)
    const response: AxiosResponse = { data: await answer.text(), status, statusText, headers, config }
    if (answer.ok) return response
    throw new AxiosError(`Answered ${status}`, undefined, config, null, response)
  } catch (failure) {
    if (failure instanceof AxiosError) throw failure
    const code = abort.signal.aborted ? AxiosError.ECONNABORTED : AxiosError.ERR_NETWORK
    throw new AxiosError('No answer', code, config)
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}
