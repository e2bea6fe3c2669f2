import { waitFor } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import '@/features/cart/cart-commands'
import { setGuestQuantity, useGuestCart } from '@/features/cart/guest-cart'
import { mergeGuestCartAtSignIn } from '@/features/cart/merge-guest-cart'
import { cartChange } from '@/lib/outbox-store'
import { endSession, startSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'
import { fakeApi, problem, unreachable } from '@/testing/fake-api'
import { leaveCommand } from '@/testing/outbox'
import { aCart, aGrant, aProduct } from '@/testing/samples'

const shirt = aProduct({ id: 1 })
const shoes = aProduct({ id: 2, name: 'Canvas shoes' })

describe('a guest’s bag at sign-in', () => {
  beforeAll(mergeGuestCartAtSignIn)
  beforeEach(() => {
    setGuestQuantity(shirt, 2)
    setGuestQuantity(shoes, 1)
  })

  it('is handed to the account, line by line, and is empty then', async () => {
    const requests = fakeApi({ 'POST /cart/items': () => ({ body: aCart([shirt, 2], [shoes, 1]) }) })
    startSession(aGrant())
    await waitFor(() => expect(useGuestCart.getState().lines).toEqual([]))
    expect(requests.map(({ body }) => body)).toEqual([
      { product_id: 1, quantity: 2 },
      { product_id: 2, quantity: 1 },
    ])
  })

  it('comes after what was done to the account’s bag before, which would take it out again', async () => {
    leaveCommand(cartChange, { product: shirt, quantity: 0, held: 1 })
    const requests = fakeApi({
      'DELETE /cart/items/1': () => ({ body: aCart() }),
      'POST /cart/items': () => ({ body: aCart([shirt, 2], [shoes, 1]) }),
    })
    startSession(aGrant())
    await waitFor(() => expect(useGuestCart.getState().lines).toEqual([]))
    expect(requests.map(({ line }) => line)).toEqual(['DELETE /cart/items/1', 'POST /cart/items', 'POST /cart/items'])
  })

  it('says which piece could not come along', async () => {
    fakeApi({
      'POST /cart/items': ({ body }) =>
        (body as { product_id: number }).product_id === 2
          ? problem(409, 'insufficient_stock', 'It has sold out.')
          : { body: aCart([shirt, 2]) },
      'GET /products/2': () => ({ body: { ...shoes, stock_count: 0 } }),
      'GET /cart': () => ({ body: aCart([shirt, 2]) }),
    })
    startSession(aGrant())
    await waitFor(() => expect(useGuestCart.getState().lines).toEqual([]))
    const messages = useToasts.getState().toasts.map(({ message }) => message)
    expect(messages).toContain('Canvas shoes could not come along: It has sold out.')
  })

  it('brings as many as are left beside those that the account holds already', async () => {
    const requests = fakeApi({
      'POST /cart/items': ({ body }) => {
        const { product_id, quantity } = body as { product_id: number; quantity: number }
        return product_id === 1 && quantity === 2
          ? problem(409, 'insufficient_stock', 'Only 3 left.')
          : { body: aCart([shirt, 3], [shoes, 1]) }
      },
      'GET /products/1': () => ({ body: { ...shirt, stock_count: 3 } }),
      'GET /cart': () => ({ body: aCart([shirt, 2]) }),
    })
    startSession(aGrant())
    await waitFor(() => expect(useGuestCart.getState().lines).toEqual([]))
    expect(requests.map(({ body }) => body)).toContainEqual({ product_id: 1, quantity: 1 })
    const messages = useToasts.getState().toasts.map(({ message }) => message)
    expect(messages).toContain('Only 3 of Linen shirt 1 left: that many are in your bag.')
  })

  it('waits here while the shop is out of reach, and goes over when the connection is back', async () => {
    const requests = fakeApi({ 'POST /cart/items': unreachable })
    startSession(aGrant())
    await waitFor(() => expect(requests).toHaveLength(1))
    expect(useGuestCart.getState().lines).toHaveLength(2)
    const again = fakeApi({ 'POST /cart/items': () => ({ body: aCart() }) })
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(useGuestCart.getState().lines).toEqual([]))
    // The first may have arrived, its answer lost: under the same key it counts once.
    expect(again[0]?.headers['Idempotency-Key']).toMatch(/^[\da-f-]{36}$/)
    expect(again[0]?.headers['Idempotency-Key']).toBe(requests[0]?.headers['Idempotency-Key'])
    expect(again[1]?.headers['Idempotency-Key']).not.toBe(again[0]?.headers['Idempotency-Key'])
    endSession()
  })

  it('takes a line for handed over whose rest came along the time before', async () => {
    fakeApi({
      'POST /cart/items': () => problem(422, 'idempotency_key_reused', 'This key has added something else.'),
      'GET /cart': () => ({ body: aCart([shirt, 1], [shoes, 1]) }),
    })
    startSession(aGrant())
    await waitFor(() => expect(useGuestCart.getState().lines).toEqual([]))
    expect(useToasts.getState().toasts.filter(({ message }) => message.includes('could not come'))).toEqual([])
    endSession()
  })
})

/** The modules of another tab, which shares with this one what is in localStorage. */
async function openTab() {
  vi.resetModules()
  const testing = await import('@/testing/fake-api')
  const merging = await import('@/features/cart/merge-guest-cart')
  const { useGuestCart: guestCart } = await import('@/features/cart/guest-cart')
  const session = await import('@/lib/session')
  merging.mergeGuestCartAtSignIn()
  return {
    requests: testing.fakeApi({ 'POST /cart/items': () => ({ body: aCart([shirt, 2]) }) }),
    signIn: () => session.startSession(aGrant()),
    lines: () => guestCart.getState().lines,
  }
}

it('hands a guest’s bag over once, though two tabs see the sign-in and the browser has no locks', async () => {
  expect('locks' in navigator).toBe(false)
  setGuestQuantity(shirt, 2)
  const tabs = [await openTab(), await openTab()]
  for (const tab of tabs) tab.signIn()
  await waitFor(() => expect(tabs.map((tab) => tab.lines())).toEqual([[], []]))
  expect(tabs.flatMap((tab) => tab.requests)).toHaveLength(1)
})
