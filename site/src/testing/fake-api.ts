/** Stands in for the API below axios, so that tests run the real client, its interceptors and its errors. */
import { AxiosError, type AxiosAdapter, type InternalAxiosRequestConfig } from 'axios'
import { api } from '@/lib/api/client'
import { refreshClient } from '@/lib/api/refresh-session'

export type FakeRequest = {
  line: string
  body: unknown
  token: string | null
  headers: Record<string, string>
  query: URLSearchParams
  /** Whether it was asked to outlive the page, however large it is. */
  keepalive: boolean
}
/** @property date what the shop's clock says, where the answer tells */
export type FakeResponse = { status?: number; body?: unknown; date?: string }
type Handler = (requests: FakeRequest) => FakeResponse | Promise<FakeResponse>

export const unreachable = Symbol('unreachable')

/** Answers by "METHOD /path"; 404 where there is no handler. Returns the requests, in order. */
export function fakeApi(handlers: Record<string, Handler | typeof unreachable>): FakeRequest[] {
  const requests: FakeRequest[] = []
  const adapter: AxiosAdapter = async (config) => {
    const url = new URL(`http://shop${config.url ?? ''}`)
    const params = (config.paramsSerializer as { serialize?: (values: unknown) => string } | undefined)?.serialize
    const query = new URLSearchParams(`${url.search.slice(1)}&${params && config.params ? params(config.params) : ''}`)
    const request: FakeRequest = {
      line: `${(config.method ?? 'get').toUpperCase()} ${url.pathname}`,
      body: typeof config.data === 'string' ? JSON.parse(config.data) : undefined,
      token: (config.headers.get('Authorization') as string | null)?.replace('Bearer ', '') ?? null,
      headers: config.headers.toJSON() as Record<string, string>,
      query,
      keepalive: config.fetchOptions?.keepalive === true,
    }
    requests.push(request)
    const handler = handlers[request.line]
    if (handler === unreachable) throw new AxiosError('Network Error', AxiosError.ERR_NETWORK, config)
    const {
      status = 200,
      body,
      date,
    } = handler ? await handler(request) : problem(404, 'not_found', 'There is nothing here.')
    return settle(config, status, body, date)
  }
  api.defaults.adapter = adapter
  refreshClient.defaults.adapter = adapter
  return requests
}

export function problem(
  status: number,
  code: string,
  detail: string,
  errors?: { field: string; message: string }[],
): FakeResponse {
  return { status, body: { type: 'about:blank', title: code, status, code, detail, errors } }
}

function settle(config: InternalAxiosRequestConfig, status: number, data: unknown, date: string | null = null) {
  const response = { data, status, statusText: '', headers: { date }, config }
  if (status >= 200 && status < 300) return response
  throw new AxiosError(`status ${status}`, undefined, config, null, response)
}
