import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { recordView, sendEvents, sendEventsOnLeaving } from '@/lib/event-log'
import { endSession, startSession } from '@/lib/session'
import { fakeApi, unreachable } from '@/testing/fake-api'
import { aGrant } from '@/testing/samples'

type Sent = { events: { id: string; kind: string; product_id: number; at: string }[] }

const eventsOf = (body: unknown) => (body as Sent | undefined)?.events ?? []
const products = (body: unknown) => eventsOf(body).map((event) => event.product_id)

beforeEach(async () => {
  fakeApi({ 'POST /events': () => ({ status: 202, body: {} }) })
  await sendEvents()
  vi.useFakeTimers()
  vi.advanceTimersByTime(10_000)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('views', () => {
  it('go out together, each with an id, and with the visitor’s', async () => {
    const requests = fakeApi({ 'POST /events': () => ({ status: 202, body: {} }) })
    recordView(1)
    recordView(2)
    await vi.advanceTimersByTimeAsync(100)
    expect(requests.map(({ body }) => products(body))).toEqual([[1, 2]])
    const events = eventsOf(requests[0]?.body)
    expect(new Set(events.map(({ id }) => id)).size).toBe(2)
    expect(requests[0]?.headers['X-Visitor-Id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('make at most one request in five seconds', async () => {
    const requests = fakeApi({ 'POST /events': () => ({ status: 202, body: {} }) })
    for (let second = 0; second < 20; second += 1) {
      recordView(second)
      await vi.advanceTimersByTimeAsync(1000)
    }
    await vi.advanceTimersByTimeAsync(5000)
    expect(requests.length).toBeGreaterThan(1)
    expect(requests.length).toBeLessThanOrEqual(5)
    expect(requests.flatMap(({ body }) => products(body))).toEqual(Array.from({ length: 20 }, (_, id) => id))
  })

  it('wait for a shop that is out of reach, with the same ids', async () => {
    const lost = fakeApi({ 'POST /events': unreachable })
    recordView(7)
    await vi.advanceTimersByTimeAsync(100)
    const arrived = fakeApi({ 'POST /events': () => ({ status: 202, body: {} }) })
    await vi.advanceTimersByTimeAsync(6000)
    expect(arrived[0]?.body).toEqual(lost[0]?.body)
  })

  it('are nobody’s once the shopper has signed out', async () => {
    startSession(aGrant())
    fakeApi({ 'POST /events': unreachable })
    recordView(7)
    await vi.advanceTimersByTimeAsync(100)
    endSession()
    const requests = fakeApi({ 'POST /events': () => ({ status: 202, body: {} }) })
    recordView(8)
    await vi.advanceTimersByTimeAsync(6000)
    expect(requests.flatMap(({ body }) => products(body))).toEqual([8])
  })

  it('go along when the page is left, with the shopper’s token', () => {
    startSession(aGrant())
    const sent: RequestInit[] = []
    vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
      sent.push(init)
      return Promise.resolve(new Response())
    })
    sendEventsOnLeaving()
    recordView(3)
    window.dispatchEvent(new Event('pagehide'))
    expect(sent[0]).toMatchObject({ keepalive: true, headers: { Authorization: 'Bearer access-1' } })
    expect(products(JSON.parse(String(sent[0]?.body)))).toEqual([3])
  })

  it.each([
    ['Global Privacy Control', { globalPrivacyControl: true }],
    ['Do Not Track', { doNotTrack: '1' }],
  ])('are not noted under %s, and nobody gets an id', async (_, signal) => {
    for (const [name, value] of Object.entries(signal))
      Object.defineProperty(navigator, name, { value, configurable: true })
    const requests = fakeApi({ 'POST /events': () => ({ status: 202, body: {} }) })
    recordView(1)
    await vi.advanceTimersByTimeAsync(10_000)
    for (const name of Object.keys(signal)) Reflect.deleteProperty(navigator, name)
    expect(requests).toEqual([])
    expect(localStorage.getItem('stylesense.visitor')).toBeNull()
  })
})
