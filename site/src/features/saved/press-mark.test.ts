import { waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useGuestSaved } from '@/features/saved/guest-saved'
import { markPress } from '@/features/saved/press-mark'
import { takeMarkPresses } from '@/features/saved/toggle-saved'
import { keepCommand } from '@/lib/outbox-store'
import { startSession } from '@/lib/session'
import { fakeApi } from '@/testing/fake-api'
import { storedCommands } from '@/testing/outbox'
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
