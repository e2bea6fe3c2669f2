import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import CheckoutPage from '@/app/pages/checkout-page'
import type { FakeResponse, FakeRequest } from '@/testing/fake-api'
import { fakeApi, problem, unreachable } from '@/testing/fake-api'
import { loadAgain } from '@/testing/load-again'
import { renderInShop } from '@/testing/render'
import { aCart, aGrant, anOrder, aProduct } from '@/testing/samples'
import { startSession } from '@/lib/session'

const cart = aCart([aProduct(), 2])
const keysOf = (requests: FakeRequest[]) =>
  requests.filter(({ line }) => line === 'POST /orders').map(({ headers }) => headers['Idempotency-Key'])

function shop(order: (() => FakeResponse | Promise<FakeResponse>) | typeof unreachable) {
  return fakeApi({ 'GET /cart': () => ({ body: cart }), 'POST /orders': order })
}

async function fillIn(user: ReturnType<typeof renderInShop>['user']) {
  await user.type(await screen.findByLabelText('Street and number'), '1 Mill Lane')
  await user.type(screen.getByLabelText('Postal code'), 'LS1 4AP')
  await user.type(screen.getByLabelText('City'), 'Leeds')
  await user.selectOptions(screen.getByLabelText('Country'), 'United Kingdom')
  await user.click(screen.getByRole('button', { name: 'Continue to review' }))
}

describe('checking out', () => {
  beforeEach(() => {
    startSession(aGrant())
    history.replaceState(null, '', '/checkout')
  })

  it('asks a guest to sign in and comes back here', () => {
    startSession({ ...aGrant(), user: null as never })
    shop(unreachable)
    renderInShop(<CheckoutPage />)
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/login?next=/checkout')
  })

  it('says at each field what is missing and goes to the first', async () => {
    shop(unreachable)
    const { user } = renderInShop(<CheckoutPage />)
    await user.click(await screen.findByRole('button', { name: 'Continue to review' }))
    const street = screen.getByLabelText('Street and number')
    expect(street).toHaveFocus()
    expect(street).toHaveAccessibleDescription('Where should it go?')
    expect(screen.getByLabelText('Name')).toHaveValue('Ada Loom')
  })

  it('moves the focus with the step, and keeps the step in the address', async () => {
    shop(unreachable)
    const { user } = renderInShop(<CheckoutPage />)
    await fillIn(user)
    expect(await screen.findByRole('heading', { name: 'Does this look right?' })).toHaveFocus()
    expect(location.search).toBe('?step=review')
  })

  it('places one order however often the button is pressed', async () => {
    let answer: (value: FakeResponse) => void = () => {}
    const requests = shop(
      () =>
        new Promise<FakeResponse>((resolve) => {
          answer = resolve
        }),
    )
    const { user } = renderInShop(<CheckoutPage />)
    await fillIn(user)
    await user.dblClick(await screen.findByRole('button', { name: /Place order/ }))
    expect(keysOf(requests)).toHaveLength(1)
    answer({ status: 201, body: anOrder({ id: 12 }) })
    await waitFor(() => expect(location.pathname).toBe('/orders/12/thanks'))
  })

  it('says what the button said, so that nothing else is charged', async () => {
    const requests = shop(() => ({ status: 201, body: anOrder({ id: 12 }) }))
    const { user } = renderInShop(<CheckoutPage />)
    await fillIn(user)
    await user.click(await screen.findByRole('button', { name: 'Place order, $40.00' }))
    await waitFor(() => expect(location.pathname).toBe('/orders/12/thanks'))
    expect(requests.find(({ line }) => line === 'POST /orders')?.body).toMatchObject({
      expected_total: 40,
      expected_items: [{ product_id: 1, quantity: 2, unit_price: 20 }],
    })
  })

  it('shows what changed since, orders nothing, and lets the shopper confirm it anew', async () => {
    const now = aCart([aProduct({ price: 25 }), 2])
    const refused = shop(() => ({
      status: 409,
      body: { status: 409, code: 'cart_changed', detail: 'Changed.', cart: now },
    }))
    const { user } = renderInShop(<CheckoutPage />)
    await fillIn(user)
    await user.click(await screen.findByRole('button', { name: 'Place order, $40.00' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Linen shirt 1 costs $25.00 now, not $20.00.')
    expect(keysOf(refused)).toHaveLength(1)
    const accepted = fakeApi({
      'GET /cart': () => ({ body: now }),
      'POST /orders': () => ({ status: 201, body: anOrder({ id: 14 }) }),
    })
    await user.click(screen.getByRole('button', { name: 'Place order, $50.00' }))
    await waitFor(() => expect(location.pathname).toBe('/orders/14/thanks'))
    expect(accepted.find(({ line }) => line === 'POST /orders')?.body).toMatchObject({ expected_total: 50 })
    expect(keysOf(accepted)).not.toEqual(keysOf(refused))
  })

  it('shows an empty bag where another tab has ordered it', async () => {
    shop(() => ({ status: 409, body: { status: 409, code: 'cart_changed', detail: 'Changed.', cart: aCart() } }))
    const { user } = renderInShop(<CheckoutPage />)
    await fillIn(user)
    await user.click(await screen.findByRole('button', { name: /Place order/ }))
    await screen.findByText('There is nothing in your bag')
  })

  it('sends the same key again after an answer that never came', async () => {
    const lost = shop(unreachable)
    const { user } = renderInShop(<CheckoutPage />)
    await fillIn(user)
    await user.click(await screen.findByRole('button', { name: /Place order/ }))
    await screen.findByRole('alert')
    const found = shop(() => ({ body: anOrder({ id: 12 }) }))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(location.pathname).toBe('/orders/12/thanks'))
    expect(keysOf(found)).toEqual(keysOf(lost))
  })

  it('goes on with the same order when the page is loaded again in the middle', async () => {
    const before = shop(() => new Promise<FakeResponse>(() => {}))
    const first = renderInShop(<CheckoutPage />)
    await fillIn(first.user)
    await first.user.click(await screen.findByRole('button', { name: /Place order/ }))
    first.unmount()
    loadAgain('/checkout?step=review')
    const after = shop(() => ({ body: anOrder({ id: 12 }) }))
    renderInShop(<CheckoutPage />)
    await waitFor(() => expect(location.pathname).toBe('/orders/12/thanks'))
    expect(keysOf(after)).toEqual(keysOf(before))
  })

  it('orders nothing unpressed for who went elsewhere after a failure and comes back, and the same order when pressed', async () => {
    const lost = shop(unreachable)
    const first = renderInShop(<CheckoutPage />)
    await fillIn(first.user)
    await first.user.click(await screen.findByRole('button', { name: /Place order/ }))
    await screen.findByRole('alert')
    first.unmount()
    const requests = shop(() => ({ body: anOrder({ id: 12 }) }))
    const { user } = renderInShop(<CheckoutPage />)
    const button = await screen.findByRole('button', { name: /Place order/ })
    expect(keysOf(requests)).toEqual([])
    await user.click(button)
    await waitFor(() => expect(location.pathname).toBe('/orders/12/thanks'))
    expect(keysOf(requests)).toEqual(keysOf(lost))
  })

  it('does not go on by itself with a bag that has changed since', async () => {
    shop(() => new Promise<FakeResponse>(() => {}))
    const first = renderInShop(<CheckoutPage />)
    await fillIn(first.user)
    await first.user.click(await screen.findByRole('button', { name: /Place order/ }))
    first.unmount()
    loadAgain('/checkout?step=review')
    const requests = fakeApi({ 'GET /cart': () => ({ body: aCart([aProduct(), 5]) }), 'POST /orders': unreachable })
    const { queryClient } = await import('@/lib/query-client')
    queryClient.clear()
    renderInShop(<CheckoutPage />)
    await screen.findByRole('button', { name: /Place order/ })
    expect(keysOf(requests)).toEqual([])
  })

  it('explains a refusal, and starts a new attempt after it', async () => {
    const refused = shop(() => problem(409, 'insufficient_stock', 'Only 1 left of Linen shirt 1.'))
    const { user } = renderInShop(<CheckoutPage />)
    await fillIn(user)
    await user.click(await screen.findByRole('button', { name: /Place order/ }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Only 1 left of Linen shirt 1.')
    const accepted = shop(() => ({ status: 201, body: anOrder({ id: 13 }) }))
    await user.click(screen.getByRole('button', { name: /Place order/ }))
    await waitFor(() => expect(location.pathname).toBe('/orders/13/thanks'))
    expect(keysOf(accepted)).not.toEqual(keysOf(refused))
  })
})
