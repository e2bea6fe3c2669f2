import axios, { AxiosError } from 'axios'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchAdapter } from '@/lib/api/fetch-adapter'
import { toProblem } from '@/lib/api/problem'

type Sent = { url: string; init: RequestInit }

const client = axios.create({ baseURL: '/api', adapter: fetchAdapter, timeout: 200 })

/** Answers every request. @returns what was asked, in order */
function network(answer: (init: RequestInit) => Promise<Response>): Sent[] {
  const sent: Sent[] = []
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    sent.push({ url, init })
    return answer(init)
  })
  return sent
}

const json = (body: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(body), { status }))

/** As fetch does where nothing is answered: it waits, and rejects once it is called off. */
const silence = ({ signal }: RequestInit) =>
  new Promise<Response>((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')))
  })

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the way to the network', () => {
  it('passes on when an answer was made', async () => {
    const date = 'Sun, 29 Nov 2026 22:58:01 GMT'
    network(() => Promise.resolve(new Response('{}', { headers: { Date: date } })))
    expect((await client.get('/cart')).headers.date).toBe(date)
  })

  it('lets changes outlive the page that asked for them, and no reads', async () => {
    const sent = network(() => json({}))
    await client.post('/cart/items', { product_id: 1 })
    await client.delete('/cart/items/1')
    await client.get('/cart')
    expect(sent.map(({ init }) => [init.method, init.keepalive])).toEqual([
      ['POST', true],
      ['DELETE', true],
      ['GET', false],
    ])
  })

  it('keeps none alive that is too large for the browser, which would refuse it, unless it is asked to', async () => {
    const sent = network(() => json({}))
    const large = { events: 'x'.repeat(20_000) }
    await client.post('/events', large)
    await client.post('/events', large, { fetchOptions: { keepalive: true } })
    expect(sent.map(({ init }) => init.keepalive)).toEqual([false, true])
  })

  it('sends and reads JSON, under the API’s address and with the query', async () => {
    const sent = network(() => json({ items: [1] }, 201))
    const answer = await client.post('/orders', { city: 'Köln' }, { params: { page: 2 }, headers: { 'X-Name': 'a' } })
    expect(answer).toMatchObject({ status: 201, data: { items: [1] } })
    expect(sent[0]).toMatchObject({ url: '/api/orders?page=2', init: { body: '{"city":"Köln"}' } })
    expect(sent[0]?.init.headers).toMatchObject({ 'Content-Type': 'application/json', 'X-Name': 'a' })
  })

  it('names no kind of body where there is none', async () => {
    const sent = network(() => Promise.resolve(new Response(null, { status: 204 })))
    expect(await client.post('/auth/refresh')).toMatchObject({ status: 204, data: '' })
    expect(sent[0]?.init.headers).not.toHaveProperty('Content-Type')
  })

  it('hands on what a refusal says, and when to ask again', async () => {
    const body = JSON.stringify({ code: 'unavailable', detail: 'Not now.' })
    network(() => Promise.resolve(new Response(body, { status: 503, headers: { 'Retry-After': '7' } })))
    const failure: unknown = await client.post('/orders').catch((error: unknown) => error)
    expect(toProblem(failure)).toMatchObject({ status: 503, code: 'unavailable', retryAfterSeconds: 7 })
    network(() => json({ code: 'cart_changed' }, 409))
    expect(toProblem(await client.post('/orders').catch((error: unknown) => error))).toMatchObject({
      code: 'cart_changed',
      retryAfterSeconds: 0,
    })
  })

  it('tells an answer that is late from a network that is not there, and both from a read that was called off', async () => {
    network(silence)
    await expect(client.get('/cart')).rejects.toMatchObject({ code: AxiosError.ECONNABORTED })
    const reader = new AbortController()
    const read = client.get('/cart', { signal: reader.signal }).catch((error: unknown) => error)
    reader.abort()
    expect(axios.isCancel(await read)).toBe(true)
    network(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(client.get('/cart')).rejects.toMatchObject({ code: AxiosError.ERR_NETWORK })
  })
})
