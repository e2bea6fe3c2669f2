import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import CheckoutPage from '@/app/pages/checkout-page'
import { setQuantity } from '@/features/cart/cart-commands'
import {
  attemptFor,
  readAttempt,
  readShippingDraft,
  writeAttempt,
  writeShippingDraft,
} from '@/features/checkout/attempt'
import { announceAnswersElsewhere } from '@/lib/answers-elsewhere'
import { queryClient } from '@/lib/query-client'
import { startSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'
import { fakeApi, problem, type FakeRequest, type FakeResponse } from '@/testing/fake-api'
import { storedCommands } from '@/testing/outbox'
import { renderInShop } from '@/testing/render'
import { aCart, aGrant, anOrder, aProduct } from '@/testing/samples'

const shipping = { full_name: 'Ada Loom', line1: '1 Mill Lane', city: 'Leeds', postal_code: 'LS1 4AP', country: 'UK' }

const lines = (requests: FakeRequest[]) => requests.map(({ line }) => line)

const somebodyElse = aGrant({ user: { id: 6, email: 'bo@example.com', full_name: 'Bo' } })

const shipTo = { ...shipping, city: 'York' }

const toasts = () => useToasts.getState().toasts.map(({ message }) => message)

/** A handler whose answer comes when the test gives it. */
function answerLater() {
  let answer: (response: FakeResponse) => void = () => {}
  return {
    handler: () => new Promise<FakeResponse>((resolve) => (answer = resolve)),
    answer: (response: FakeResponse) => answer(response),
  }
}

/** Presses the button, and goes to another page of the shop before there is an answer. */
async function walkOn() {
  const { handler, answer } = answerLater()
  const requests = fakeApi({ 'GET /cart': () => ({ body: aCart([aProduct(), 2]) }), 'POST /orders': handler })
  const { user, unmount } = renderInShop(<CheckoutPage />)
  await user.click(await screen.findByRole('button', { name: /Place order/ }))
  unmount()
  await waitFor(() => expect(lines(requests)).toContain('POST /orders'))
  history.replaceState(null, '', '/')
  return answer
}

/** Presses the button while the last change of the bag is on its way. */
async function orderBehindChange() {
  const { handler, answer } = answerLater()
  const requests = fakeApi({
    'GET /cart': () => ({ body: aCart([aProduct(), 2]) }),
    'PATCH /cart/items/1': handler,
    'POST /orders': () => ({ status: 201, body: anOrder({ id: 12 }) }),
  })
  const { user } = renderInShop(<CheckoutPage />)
  await screen.findByRole('button', { name: 'Place order, $40.00' })
  setQuantity(aProduct(), 3)
  await user.click(await screen.findByRole('button', { name: 'Place order, $60.00' }))
  await waitFor(() => expect(lines(requests)).toContain('PATCH /cart/items/1'))
  return { requests, answer: () => answer({ body: aCart([aProduct(), 3]) }) }
}

beforeEach(() => {
  startSession(aGrant())
  writeShippingDraft(5, shipping)
  history.replaceState(null, '', '/checkout?step=review')
})

describe('an order', () => {
  it('waits until the shop knows the last change of the bag', async () => {
    const { requests, answer } = await orderBehindChange()
    expect(lines(requests)).not.toContain('POST /orders')
    answer()
    await waitFor(() => expect(location.pathname).toBe('/orders/12/thanks'))
    expect(requests.find(({ line }) => line === 'POST /orders')?.body).toMatchObject({ expected_total: 60 })
  })

  it('is not placed for whoever has signed in while it waited', async () => {
    const { requests, answer } = await orderBehindChange()
    act(() => startSession(somebodyElse))
    answer()
    await waitFor(() => expect(storedCommands()).toEqual([]))
    await waitFor(() => expect(queryClient.isMutating()).toBe(0))
    expect(lines(requests)).not.toContain('POST /orders')
  })
})

describe('an order whose shopper has walked on', () => {
  beforeAll(announceAnswersElsewhere)

  it('is told to be placed, and is over then', async () => {
    const answer = await walkOn()
    answer({ status: 201, body: anOrder({ id: 12 }) })
    await waitFor(() => expect(toasts()).toEqual(['Your order is placed. You find it in your account.']))
    expect(readAttempt(5)).toBeNull()
    expect(location.pathname).toBe('/')
  })

  it('is told to be refused, with the reason', async () => {
    const answer = await walkOn()
    answer(problem(409, 'insufficient_stock', 'Only 1 left of Linen shirt 1.'))
    await waitFor(() => expect(toasts()).toEqual(['Your order was not placed. Only 1 left of Linen shirt 1.']))
  })

  it('is told to nobody else who has signed in since, and leaves their own order alone', async () => {
    const answer = await walkOn()
    startSession(somebodyElse)
    writeShippingDraft(6, shipTo)
    writeAttempt(attemptFor(6, shipTo, aCart([aProduct(), 1])))
    answer({ status: 201, body: anOrder({ id: 12 }) })
    await waitFor(() => expect(queryClient.isMutating()).toBe(0))
    expect(toasts()).toEqual([])
    expect(readShippingDraft(6)).toEqual(shipTo)
    expect(readAttempt(6)).not.toBeNull()
  })

  it('is told to be unknown where nobody answers, and not sent again', async () => {
    const answer = await walkOn()
    answer(problem(503, 'down', 'Resting.'))
    await waitFor(() => expect(toasts()).toEqual([expect.stringMatching(/^We can’t say yet whether your order was/)]))
    expect(readAttempt(5)).not.toBeNull()
  })
})
