import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ShopEvent } from '@/lib/api/types'
import { recordView } from '@/lib/event-log'
import { fakeApi, type FakeRequest } from '@/testing/fake-api'

const eventsOf = ({ body }: FakeRequest) => (body as { events: ShopEvent[] }).events

/** A shop whose clock this device's is ahead of. @returns the products whose views it has taken */
function shop(aheadMs: number) {
  const taken: unknown[] = []
  const requests = fakeApi({
    'POST /events': (request) => {
      const now = Date.now() - aheadMs
      const rejected = eventsOf(request).flatMap(({ at, product_id }, index) => {
        if (Date.parse(at) > now) return [{ index, code: 'at_in_future' }]
        taken.push(product_id)
        return []
      })
      return { status: 202, body: { accepted: 0, rejected }, date: new Date(now).toUTCString() }
    },
  })
  return { taken, requests }
}

describe('what is noted on a device whose clock is set wrongly', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is told at the shop’s time, from the first event on', async () => {
    const { taken, requests } = shop(10 * 60_000)
    recordView(1)
    await vi.advanceTimersByTimeAsync(30_000)
    recordView(2)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(taken).toEqual([1, 2])
    expect(requests).toHaveLength(3)
  })

  it('is told so by the next page from the start, and as it is once the clock is set right', async () => {
    localStorage.setItem('stylesense.clock-ahead', String(10 * 60_000))
    const wrong = shop(10 * 60_000)
    recordView(1)
    await vi.advanceTimersByTimeAsync(30_000)
    expect([wrong.taken, wrong.requests.length]).toEqual([[1], 1])

    const right = shop(0)
    recordView(2)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(right.taken).toEqual([2])
    recordView(3)
    await vi.advanceTimersByTimeAsync(30_000)
    const last = right.requests.map(eventsOf).at(-1)?.[0]
    expect(Date.now() - Date.parse(last?.at ?? '')).toBeLessThan(60_000)
  })

  it('is told as it is where the device slept until the answer was read', async () => {
    const requests = fakeApi({
      'POST /events': () => {
        const date = new Date().toUTCString()
        vi.setSystemTime(Date.now() + 8 * 3_600_000)
        return { status: 202, body: { accepted: 1, rejected: [] }, date }
      },
    })
    recordView(1)
    await vi.advanceTimersByTimeAsync(30_000)
    recordView(2)
    const viewed = Date.now()
    await vi.advanceTimersByTimeAsync(30_000)
    const second = requests.map(eventsOf).at(-1)?.[0]
    expect(Date.parse(second?.at ?? '')).toBe(viewed)
  })

  it('is let go of where the shop’s own clock says that it lies in the future', async () => {
    const requests = fakeApi({
      'POST /events': () => ({
        status: 202,
        body: { accepted: 0, rejected: [{ index: 0, code: 'at_in_future' }] },
        date: new Date().toUTCString(),
      }),
    })
    recordView(1)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(requests).toHaveLength(1)
  })
})
