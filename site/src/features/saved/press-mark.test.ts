import { waitFor } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { useGuestSaved } from '@/features/saved/guest-saved'
import { markChange } from '@/features/saved/mark-change'
import { markPress } from '@/features/saved/press-mark'
import { takeMarkPresses } from '@/features/saved/toggle-saved'
import { startDelivering } from '@/lib/outbox'
import { keepCommand } from '@/lib/outbox-store'
import { startSession } from '@/lib/session'
import { fakeApi } from '@/testing/fake-api'
import { leaveCommand, storedCommands } from '@/testing/outbox'
import { aGrant, aProduct } from '@/testing/samples'

const product = aProduct({ id: 1 })
const press = (on: boolean) => keepCommand(markPress, { product, kind: 'like', on })

describe('a press that waited for its script', () => {
  it('takes back what was liked, though the next page has not read the likes yet', async () => {
    startSession(aGrant())
    const requests = fakeApi({
      'POST /interactions': () => ({ status: 201, body: { id: 40, product_id: 1, kind: 'like' } }),
      'DELETE /interactions/40': () => ({ status: 204 }),
    })
    press(false)
    takeMarkPresses()
    await waitFor(() => expect(storedCommands()).toEqual([]))
    expect(requests.at(-1)?.line).toBe('DELETE /interactions/40')
  })

  it('likes once, though nothing was to be seen of it and it was pressed again', () => {
    press(true)
    press(true)
    takeMarkPresses()
    expect(useGuestSaved.getState().marks).toMatchObject([{ product_id: 1, kind: 'like' }])
  })
})

describe('after a reload', () => {
  beforeAll(startDelivering)
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each([
    ['at once what is taken back by its id', { on: false, ids: [40] }, 1],
    ['only later a like, which would undo what follows it', { on: true, ids: [] }, 0],
    ['only later what is taken back by liking it first', { on: false, ids: [-1] }, 0],
  ])('sends again %s', async (_, change, sentBefore) => {
    vi.useFakeTimers()
    startSession(aGrant())
    leaveCommand(markChange, { product, kind: 'like', ...change }, { sentAt: Date.now() })
    const requests = fakeApi({
      'POST /interactions': () => ({ status: 201, body: { id: 40, product_id: 1, kind: 'like' } }),
      'DELETE /interactions/40': () => ({ status: 204 }),
    })
    window.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(9_000)
    expect(requests).toHaveLength(sentBefore)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(storedCommands()).toEqual([])
  })
})
