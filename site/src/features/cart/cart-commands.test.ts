import { waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { cartKey } from '@/features/cart/api/get-cart'
import { addToCartAndOpen, addToCart, removeFromCart, setQuantity } from '@/features/cart/cart-commands'
import { useCartConflicts } from '@/features/cart/cart-conflicts'
import { useGuestCart } from '@/features/cart/guest-cart'
import type { Cart } from '@/lib/api/types'
import { queuedEvents } from '@/lib/event-queue'
import { useOverlay } from '@/lib/overlays'
import { startDelivering } from '@/lib/outbox'
import { cartChange } from '@/lib/outbox-store'
import { queryClient } from '@/lib/query-client'
import { startSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'
import { fakeApi, problem, unreachable } from '@/testing/fake-api'
import { leaveCommand, storedCommands } from '@/testing/outbox'
import { aCart, aGrant, aProduct } from '@/testing/samples'

const shirt = aProduct({ id: 1 })
const key = cartKey(5)
const origin = { request_id: 'r', shelf: 'trending', strategy: 'trending', position: 2 }
const noted = () => queuedEvents().map(({ kind, product_id, source }) => ({ kind, product_id, source }))
const messages = () => useToasts.getState().toasts.map(({ message }) => message)
const quantities = () => queryClient.getQueryData<Cart>(key)?.items.map((item) => item.quantity)

beforeAll(startDelivering)

describe('a guest’s bag', () => {
  it('opens when something is added, and counts up', () => {
    addToCartAndOpen(shirt)
    addToCartAndOpen(shirt, 2)
    expect(useOverlay.getState().open).toBe('cart')
    expect(useGuestCart.getState().lines).toMatchObject([{ product: shirt, quantity: 3 }])
  })

  it('never holds more than there is, and says so', () => {
    addToCart(shirt, 9)
    addToCart(shirt)
    expect(useGuestCart.getState().lines[0]?.quantity).toBe(9)
    expect(useCartConflicts.getState().byProduct[1]).toMatch(/Only 9 left/)
  })

  it('gives back what was removed by mistake', () => {
    addToCart(shirt, 3)
    removeFromCart(shirt)
    expect(useGuestCart.getState().lines).toEqual([])
    useToasts.getState().toasts.at(-1)?.action?.run()
    expect(useGuestCart.getState().lines[0]?.quantity).toBe(3)
  })
})

describe('a signed-in shopper’s bag', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  beforeEach(() => {
    startSession(aGrant())
    queryClient.setQueryData(key, aCart([shirt, 1]))
  })

  it('changes before the API has answered, and ends as the API says', async () => {
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    fakeApi({
      'PATCH /cart/items/1': async () => {
        await answered
        return { body: aCart([{ ...shirt, price: 18 }, 4]) }
      },
    })
    setQuantity(shirt, 4)
    expect(queryClient.getQueryData<Cart>(key)).toMatchObject({ item_count: 4, subtotal: 80 })
    answer()
    await waitFor(() => expect(queryClient.getQueryData<Cart>(key)?.subtotal).toBe(72))
  })

  it('sends presses one after another, so that the last one wins', async () => {
    const requests = fakeApi({
      'PATCH /cart/items/1': ({ body }) => ({ body: aCart([shirt, (body as { quantity: number }).quantity]) }),
    })
    setQuantity(shirt, 2)
    setQuantity(shirt, 3)
    setQuantity(shirt, 4)
    await waitFor(() => expect(requests).toHaveLength(3))
    expect(requests.map(({ body }) => body)).toEqual([{ quantity: 2 }, { quantity: 3 }, { quantity: 4 }])
    await waitFor(() => expect(quantities()).toEqual([4]))
  })

  it('goes back and explains on the line when the stock has gone', async () => {
    fakeApi({
      'PATCH /cart/items/1': () => problem(409, 'insufficient_stock', 'Only 2 left of Linen shirt 1.'),
      'GET /cart': () => ({ body: aCart([shirt, 1]) }),
    })
    setQuantity(shirt, 5)
    await waitFor(() => expect(useCartConflicts.getState().byProduct[1]).toBe('Only 2 left of Linen shirt 1.'))
    expect(quantities()).toEqual([1])
  })

  it.each([403, 429, 500])(
    'stays as it was made while what answers is %i, and says that it is not stored',
    async (status) => {
      fakeApi({ 'DELETE /cart/items/1': () => problem(status, 'not_now', 'Not now.') })
      removeFromCart(shirt)
      await waitFor(() => expect(messages()).toContain('The shop has not stored this yet. We keep trying.'))
      expect(quantities()).toEqual([])
      fakeApi({ 'DELETE /cart/items/1': () => ({ body: aCart() }) })
      window.dispatchEvent(new Event('online'))
      await waitFor(() => expect(storedCommands()).toEqual([]))
    },
  )

  it('adds once, however often the answer is lost', async () => {
    const lost = fakeApi({ 'POST /cart/items': unreachable })
    addToCart(shirt, 2)
    await waitFor(() => expect(lost).toHaveLength(1))
    expect(quantities()).toEqual([3])
    const found = fakeApi({ 'POST /cart/items': () => ({ body: aCart([{ ...shirt, price: 18 }, 3]) }) })
    window.dispatchEvent(new Event('online'))
    await waitFor(() => expect(queryClient.getQueryData<Cart>(key)?.subtotal).toBe(54))
    const sent = [...lost, ...found]
    const addition = { product_id: 1, quantity: 2 }
    expect(sent.map(({ body }) => body)).toEqual([addition, addition])
    expect(sent[0]?.headers['Idempotency-Key']).toMatch(/^[\da-f-]{36}$/)
    expect(sent[1]?.headers['Idempotency-Key']).toBe(sent[0]?.headers['Idempotency-Key'])
  })

  it('sends again at once, after a reload, what was added, and only later what would undo what follows it', async () => {
    vi.useFakeTimers()
    const sentAt = Date.now()
    leaveCommand(cartChange, { product: shirt, quantity: 2, held: 1, added: 1 }, { sentAt })
    leaveCommand(cartChange, { product: shirt, quantity: 5, held: 2 }, { sentAt })
    const requests = fakeApi({
      'POST /cart/items': () => ({ body: aCart([shirt, 2]) }),
      'PATCH /cart/items/1': () => ({ body: aCart([shirt, 5]) }),
    })
    window.dispatchEvent(new Event('online'))
    const changes = () => requests.map(({ line }) => line).filter((line) => line.includes('/cart/items'))
    await vi.advanceTimersByTimeAsync(9_000)
    expect(changes()).toEqual(['POST /cart/items'])
    await vi.advanceTimersByTimeAsync(2_000)
    expect(changes()).toEqual(['POST /cart/items', 'PATCH /cart/items/1'])
  })

  it('names each addition anew', async () => {
    const requests = fakeApi({ 'POST /cart/items': () => ({ body: aCart([shirt, 3]) }) })
    addToCart(shirt)
    addToCart(shirt)
    const keys = () =>
      requests.filter(({ line }) => line === 'POST /cart/items').map(({ headers }) => headers['Idempotency-Key'])
    await waitFor(() => expect(keys()).toHaveLength(2))
    expect(new Set(keys()).size).toBe(2)
  })

  it('takes for removed what was removed before', async () => {
    fakeApi({
      'DELETE /cart/items/1': () => problem(404, 'cart_item_not_found', 'Product 1 is not in your cart.'),
      'GET /cart': () => ({ body: aCart() }),
    })
    removeFromCart(shirt)
    await waitFor(() => expect(quantities()).toEqual([]))
    expect(useToasts.getState().toasts.map(({ message }) => message)).toEqual(['Removed Linen shirt 1'])
  })
})

describe('what is put into the bag', () => {
  it('is noted with the list that it comes from, and not again when its removal is undone', () => {
    addToCart(shirt, 1, origin)
    removeFromCart(shirt)
    useToasts.getState().toasts.at(-1)?.action?.run()
    setQuantity(shirt, 4)
    expect(noted()).toEqual([{ kind: 'cart_add', product_id: 1, source: origin }])
  })

  it('is not noted where there are not so many, nor where the API refuses', async () => {
    addToCart(shirt, 10)
    startSession(aGrant())
    queryClient.setQueryData(key, aCart())
    fakeApi({ 'POST /cart/items': () => problem(409, 'insufficient_stock', 'Only 0 left.') })
    addToCart(shirt)
    await waitFor(() => expect(useToasts.getState().toasts.at(-1)?.message).toBe('Only 0 left.'))
    expect(noted()).toEqual([])
    fakeApi({ 'POST /cart/items': () => ({ body: aCart([shirt, 1]) }), 'POST /events': unreachable })
    addToCart(shirt)
    await waitFor(() => expect(noted()).toEqual([{ kind: 'cart_add', product_id: 1, source: undefined }]))
  })
})
