import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { rememberChosen } from '@/lib/chosen-products'
import { recordCartAdd, recordClick, recordImpressions, recordView } from '@/lib/event-log'
import { queuedEvents } from '@/lib/event-queue'
import { forgetEvents, startSending } from '@/lib/event-sender'
import { allowFollowing } from '@/lib/following'
import { startDelivering } from '@/lib/outbox'
import { endSession, startSession } from '@/lib/session'
import { visitorId } from '@/lib/visitor'
import { fakeApi, problem, unreachable, type FakeRequest, type FakeResponse } from '@/testing/fake-api'
import { leaveCommand, storedCommands } from '@/testing/outbox'
import { aGrant } from '@/testing/samples'

type Sent = {
  events: { id: string; kind: string; product_id: number; at: string; source?: object }[]
}

const eventsOf = (body: unknown) => (body as Sent | undefined)?.events ?? []
const products = (body: unknown) => eventsOf(body).map((event) => event.product_id)
const post = 'POST /events'
const accepted = () => ({ status: 202, body: { accepted: 1, rejected: [] } })
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const source = { request_id: 'r', shelf: 'for-you', strategy: 'for-you', position: 3 }

beforeAll(startDelivering)
beforeAll(startSending)
beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(async () => {
  // Lets what is under way come to its end.
  fakeApi({ [post]: accepted })
  await vi.advanceTimersByTimeAsync(120_000)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('what is noted', () => {
  it('goes out together, each with an id, and with the visitor’s', async () => {
    const requests = fakeApi({ [post]: accepted })
    recordView(1)
    recordImpressions([{ product_id: 2, source }])
    recordClick({ product_id: 2, source })
    await vi.advanceTimersByTimeAsync(100)
    expect(requests).toHaveLength(1)
    const events = eventsOf(requests[0]?.body)
    expect(events.map(({ kind, product_id, source: from }) => [kind, product_id, from])).toEqual([
      ['view', 1, undefined],
      ['impression', 2, source],
      ['click', 2, source],
    ])
    expect(new Set(events.map(({ id }) => id)).size).toBe(3)
    expect(requests[0]?.headers['X-Visitor-Id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('makes at most one request in five seconds', async () => {
    const requests = fakeApi({ [post]: accepted })
    for (let second = 1; second <= 20; second += 1) {
      recordView(second)
      await vi.advanceTimersByTimeAsync(1000)
    }
    await vi.advanceTimersByTimeAsync(6000)
    expect(requests.length).toBeGreaterThan(1)
    expect(requests.length).toBeLessThanOrEqual(5)
    expect(requests.flatMap(({ body }) => products(body))).toEqual(upTo(20))
  })

  it('waits with what was only shown or pressed for what changes what is shown next, and not for long', async () => {
    const requests = fakeApi({ [post]: accepted })
    recordImpressions([{ product_id: 1, source }])
    await vi.advanceTimersByTimeAsync(20_000)
    expect(requests).toEqual([])
    recordClick({ product_id: 1, source })
    recordView(1)
    await vi.advanceTimersByTimeAsync(100)
    recordImpressions([{ product_id: 2, source }])
    await vi.advanceTimersByTimeAsync(29_000)
    expect(requests.map(({ body }) => eventsOf(body).map(({ kind }) => kind))).toEqual([
      ['impression', 'click', 'view'],
    ])
    await vi.advanceTimersByTimeAsync(1_100)
    expect(requests.flatMap(({ body }) => products(body))).toEqual([1, 1, 1, 2])
  })

  it('goes by a hundred', async () => {
    const requests = fakeApi({ [post]: accepted })
    recordImpressions(upTo(250).map((product_id) => ({ product_id, source })))
    await vi.advanceTimersByTimeAsync(15_000)
    expect(requests.map(({ body }) => products(body).length)).toEqual([100, 100, 50])
  })

  it.each<[string, typeof unreachable | (() => FakeResponse)]>([
    ['out of reach', unreachable],
    ['broken', () => problem(503, 'database_down', 'The shop is resting.')],
    ['slowing down', () => problem(429, 'rate_limited', 'Slower, please.')],
  ])('waits for a shop that is %s, less and less often, with the same ids', async (_, failure) => {
    const lost = fakeApi({ [post]: failure })
    recordView(7)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(lost.length).toBeGreaterThan(2)
    expect(lost.length).toBeLessThan(7)
    const arrived = fakeApi({ [post]: accepted })
    await vi.advanceTimersByTimeAsync(61_000)
    expect(arrived.map(({ body }) => body)).toEqual([lost[0]?.body])
  })

  it('is still there after the page was loaded again, but for what is too much to keep', async () => {
    fakeApi({ [post]: unreachable })
    recordImpressions(upTo(600).map((product_id) => ({ product_id, source })))
    expect(queuedEvents().map((event) => event.product_id)).toEqual(upTo(600).slice(100))
    const stored = localStorage.getItem('stylesense.events')
    vi.resetModules()
    const { queuedEvents: afterReload } = await import('@/lib/event-queue')
    expect(afterReload()).toHaveLength(500)
    expect(localStorage.getItem('stylesense.events')).toBe(stored)
  })

  it('lets go of what the answer rejects', async () => {
    const requests = fakeApi({
      [post]: () => ({ status: 202, body: { accepted: 1, rejected: [{ index: 0, code: 'product_not_found' }] } }),
    })
    recordView(999)
    recordView(1)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(requests).toHaveLength(1)
  })

  it('loses nothing but the one event for which a whole batch is refused', async () => {
    const kept: number[] = []
    fakeApi({
      [post]: ({ body }: FakeRequest) => {
        if (products(body).includes(13)) return problem(400, 'malformed_request', 'No.')
        kept.push(...products(body))
        return accepted()
      },
    })
    recordImpressions(upTo(20).map((product_id) => ({ product_id, source })))
    await vi.advanceTimersByTimeAsync(120_000)
    expect([...kept].sort((a, b) => a - b)).toEqual(upTo(20).filter((id) => id !== 13))
  })

  it('tells of what is put into the bag the list it was chosen from, for a day', async () => {
    const requests = fakeApi({ [post]: accepted })
    rememberChosen(4, source)
    recordCartAdd(4)
    recordCartAdd(5)
    vi.advanceTimersByTime(25 * 3_600_000)
    recordCartAdd(4)
    await vi.advanceTimersByTimeAsync(6000)
    const told = requests.flatMap(({ body }) => eventsOf(body)).map((event) => [event.product_id, event.source])
    expect(told).toEqual([
      [4, source],
      [5, undefined],
      [4, undefined],
    ])
  })

  it('is nobody’s once the shopper has signed out', async () => {
    startSession(aGrant())
    fakeApi({ [post]: unreachable })
    recordView(7)
    rememberChosen(7, source)
    await vi.advanceTimersByTimeAsync(100)
    endSession()
    const requests = fakeApi({ [post]: accepted })
    recordCartAdd(7)
    await vi.advanceTimersByTimeAsync(12_000)
    expect(requests.flatMap(({ body }) => eventsOf(body)).map(({ kind, source: from }) => [kind, from])).toEqual([
      ['cart_add', undefined],
    ])
  })

  it('goes along when the page is left, with the shopper’s token, and leaves the queue when it is taken', async () => {
    const requests = fakeApi({ [post]: accepted })
    startSession(aGrant())
    recordView(3)
    window.dispatchEvent(new Event('pagehide'))
    window.dispatchEvent(new Event('pagehide'))
    // Within the task in which the page is left: there is no other.
    for (let step = 0; step < 20; step += 1) await Promise.resolve()
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({ keepalive: true, token: 'access-1' })
    expect(products(requests[0]?.body)).toEqual([3])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(requests).toHaveLength(1)
  })
})

describe('nothing is noted', () => {
  it.each([
    ['Global Privacy Control', { globalPrivacyControl: true }],
    ['Do Not Track', { doNotTrack: '1' }],
  ])('under %s, and nobody gets an id', async (_, signal) => {
    for (const [name, value] of Object.entries(signal))
      Object.defineProperty(navigator, name, { value, configurable: true })
    const requests = fakeApi({ [post]: accepted })
    recordView(1)
    expect(queuedEvents()).toEqual([])
    await vi.advanceTimersByTimeAsync(10_000)
    for (const name of Object.keys(signal)) Reflect.deleteProperty(navigator, name)
    expect(requests).toEqual([])
    expect(localStorage.getItem('stylesense.visitor')).toBeNull()
  })

  it('with the switch off, and what waited is gone', async () => {
    fakeApi({ [post]: unreachable })
    recordView(1)
    await vi.advanceTimersByTimeAsync(100)
    expect(queuedEvents()).toHaveLength(1)
    allowFollowing(false)
    expect(queuedEvents()).toEqual([])
    const requests = fakeApi({ [post]: accepted })
    recordView(2)
    expect(queuedEvents()).toEqual([])
    await vi.advanceTimersByTimeAsync(10_000)
    allowFollowing(true)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(requests).toEqual([])
    recordView(3)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(requests.flatMap(({ body }) => products(body))).toEqual([3])
  })
})

describe('what is forgotten stays so', () => {
  const forget = 'DELETE /events'
  const gone = () => ({ status: 204 })
  const answerLater = <Answer>() => {
    let answer: (value: Answer) => void = () => {}
    const promise = new Promise<Answer>((resolve) => (answer = resolve))
    return { promise, answer: (value: Answer) => answer(value) }
  }

  it('though a batch is under way', async () => {
    const batch = answerLater<FakeResponse>()
    const requests = fakeApi({ [post]: () => batch.promise, [forget]: gone })
    recordView(1)
    await vi.advanceTimersByTimeAsync(10_000)
    const forgotten = forgetEvents()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(requests.map(({ line }) => line)).toEqual([post])
    batch.answer(accepted())
    await vi.advanceTimersByTimeAsync(1_000)
    await forgotten
    expect(requests.map(({ line }) => line)).toEqual([post, forget])
    expect(requests[1]?.headers['X-Visitor-Id']).toBe(requests[0]?.headers['X-Visitor-Id'])
  })

  it('though a page that was left has just sent some', async () => {
    const left = answerLater<FakeResponse>()
    const requests = fakeApi({ [post]: () => left.promise, [forget]: gone })
    recordView(1)
    window.dispatchEvent(new Event('pagehide'))
    const forgotten = forgetEvents()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(requests.map(({ line }) => line)).toEqual([post])
    left.answer(accepted())
    await vi.advanceTimersByTimeAsync(1_000)
    await forgotten
    expect(requests.map(({ line }) => line)).toEqual([post, forget])
  })

  it('though the page that asked for it was left before the shop had answered', async () => {
    const visitor = visitorId()
    const never = answerLater<FakeResponse>()
    fakeApi({ [forget]: () => never.promise })
    void forgetEvents()
    await vi.advanceTimersByTimeAsync(100)
    expect(storedCommands()).toMatchObject([{ name: 'forget', args: { visitor } }])
    localStorage.clear()
    leaveCommand('forget', { visitor }, { userId: 0 })
    const requests = fakeApi({ [post]: accepted, [forget]: gone })
    window.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(100)
    expect(requests.map(({ line, headers }) => [line, headers['X-Visitor-Id']])).toContainEqual([forget, visitor])
    expect(visitorId()).not.toBe(visitor)
    expect(storedCommands()).toEqual([])
    never.answer(gone())
  })

  it('though something is noted while the shop forgets', async () => {
    const deletion = answerLater<FakeResponse>()
    fakeApi({ [post]: unreachable })
    recordView(1)
    await vi.advanceTimersByTimeAsync(1_000)
    const requests = fakeApi({ [post]: accepted, [forget]: () => deletion.promise })
    const forgotten = forgetEvents()
    await vi.advanceTimersByTimeAsync(1_000)
    recordView(2)
    await vi.advanceTimersByTimeAsync(10_000)
    deletion.answer(gone())
    await vi.advanceTimersByTimeAsync(10_000)
    await forgotten
    expect(requests.map(({ line }) => line)).toEqual([forget])
    recordView(3)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(products(requests[1]?.body)).toEqual([3])
    expect(requests[1]?.headers['X-Visitor-Id']).not.toBe(requests[0]?.headers['X-Visitor-Id'])
  })
})
