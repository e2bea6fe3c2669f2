import { fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SaveButton } from '@/features/saved/components/save-button'
import { useGuestSaved } from '@/features/saved/guest-saved'
import { mergeGuestSavedAtSignIn } from '@/features/saved/merge-guest-saved'
import { markChange } from '@/features/saved/mark-change'
import { markPress } from '@/features/saved/press-mark'
import { takeMarkPresses } from '@/features/saved/toggle-saved'
import { startSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'
import { fakeApi, problem, unreachable } from '@/testing/fake-api'
import { leaveCommand, storedCommands } from '@/testing/outbox'
import { renderInShop } from '@/testing/render'
import { aGrant, aProduct } from '@/testing/samples'

const shirt = aProduct({ id: 1 })
const page = (items: unknown[]) => ({ body: { items, page: 1, page_size: 100, total: items.length } })

describe('a guest’s likes', () => {
  beforeAll(mergeGuestSavedAtSignIn)
  beforeEach(() => useGuestSaved.setState({ marks: [] }))

  it('are kept in this browser, and taken back by undo', async () => {
    const { user } = renderInShop(<SaveButton product={shirt} kind="like" />)
    const heart = screen.getByRole('button', { name: 'Like Linen shirt 1' })
    await user.click(heart)
    await waitFor(() => expect(heart).toHaveAttribute('aria-pressed', 'true'))
    expect(localStorage.getItem('stylesense.guest-saved')).toContain('Linen shirt 1')
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(heart).toHaveAttribute('aria-pressed', 'false')
  })

  it('are kept from the press on, though the script that does it has not come before the page is left', async () => {
    renderInShop(<SaveButton product={shirt} kind="like" />)
    fireEvent.click(screen.getByRole('button', { name: 'Like Linen shirt 1' }))
    const [left] = storedCommands()
    expect(left?.args).toMatchObject({ product: { name: 'Linen shirt 1' } })
    await waitFor(() => expect(storedCommands()).toEqual([]))
    useGuestSaved.setState({ marks: [] })

    leaveCommand(markPress, left?.args, { userId: 0 })
    takeMarkPresses()
    expect(useGuestSaved.getState().marks).toMatchObject([{ product_id: 1, kind: 'like' }])
  })

  it('come along at sign-in, and are gone from the browser then', async () => {
    const requests = fakeApi({
      'POST /interactions': () => ({ status: 201, body: {} }),
      'GET /interactions': () => page([]),
    })
    const { user } = renderInShop(<SaveButton product={shirt} kind="like" />)
    await user.click(screen.getByRole('button', { name: 'Like Linen shirt 1' }))
    await waitFor(() => expect(useGuestSaved.getState().marks).toHaveLength(1))
    startSession(aGrant())
    await waitFor(() => expect(useGuestSaved.getState().marks).toEqual([]))
    const sent = requests.filter(({ line }) => line === 'POST /interactions')
    expect(sent.map(({ body }) => body)).toEqual([{ product_id: 1, kind: 'like' }])
    await waitFor(() => expect(useToasts.getState().toasts.at(-1)?.message).toMatch(/is in your account now/))
  })

  it('come after what was done to the account’s before, which would take them back', async () => {
    useGuestSaved.setState({ marks: [{ product: shirt, product_id: 1, kind: 'like' }] })
    leaveCommand(markChange, { product: shirt, kind: 'like', on: false, ids: [40] })
    const requests = fakeApi({
      'DELETE /interactions/40': () => ({ status: 204 }),
      'POST /interactions': () => ({ status: 201, body: { id: 41 } }),
    })
    startSession(aGrant())
    await waitFor(() => expect(useGuestSaved.getState().marks).toEqual([]))
    expect(requests.map(({ line }) => line)).toEqual(['DELETE /interactions/40', 'POST /interactions'])
  })

  it.each([403, 503])(
    'wait here while what answers is %i, and lose only what the shop no longer has',
    async (status) => {
      useGuestSaved.setState({
        marks: [2, 1].map((id) => ({ product: aProduct({ id }), product_id: id, kind: 'like' })),
      })
      fakeApi({
        'POST /interactions': ({ body }) =>
          (body as { product_id: number }).product_id === 1
            ? problem(404, 'product_not_found', 'Gone.')
            : problem(status, 'down', 'Resting.'),
      })
      startSession(aGrant())
      await waitFor(() => expect(useGuestSaved.getState().marks.map(({ product_id }) => product_id)).toEqual([2]))
      const requests = fakeApi({ 'POST /interactions': unreachable })
      window.dispatchEvent(new Event('online'))
      await waitFor(() => expect(requests).toHaveLength(1))
      expect(useGuestSaved.getState().marks).toHaveLength(1)
    },
  )
})
