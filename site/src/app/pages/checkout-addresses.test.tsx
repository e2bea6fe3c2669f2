import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import CheckoutPage from '@/app/pages/checkout-page'
import { AddressBook } from '@/features/checkout/components/address-book'
import type { SavedAddress, Shipping } from '@/lib/api/types'
import { queryClient } from '@/lib/query-client'
import { startSession } from '@/lib/session'
import { fakeApi, problem } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aCart, aGrant, anOrder, aProduct } from '@/testing/samples'

const saved: SavedAddress = {
  id: 3,
  last_used_at: '2026-10-01T10:00:00Z',
  shipping: anOrder().shipping as Shipping,
}
const cart = () => ({ body: aCart([aProduct(), 1]) })

beforeEach(() => {
  queryClient.clear()
  startSession(aGrant())
  history.replaceState(null, '', '/checkout')
})

describe('an address that was used before', () => {
  it('is one press from the review', async () => {
    fakeApi({ 'GET /cart': cart, 'GET /addresses': () => ({ body: { items: [saved] } }) })
    const { user } = renderInShop(<CheckoutPage />)
    await user.click(await screen.findByRole('button', { name: /^Deliver here.*1 Mill Lane, Leeds$/ }))
    expect(await screen.findByRole('heading', { name: 'Does this look right?' })).toHaveFocus()
    expect(screen.getByText(/1 Mill Lane/)).toBeInTheDocument()
  })

  it('is not waited for where it does not come', async () => {
    fakeApi({ 'GET /cart': cart, 'GET /addresses': () => problem(503, 'unavailable', 'Later.') })
    renderInShop(<CheckoutPage />)
    expect(await screen.findByLabelText('Street and number')).toBeInTheDocument()
  })
})

describe('the address book', () => {
  it('forgets one, and keeps the focus', async () => {
    let items = [saved]
    fakeApi({
      'GET /addresses': () => ({ body: { items } }),
      'DELETE /addresses/3': () => {
        items = []
        return { status: 204 }
      },
    })
    const { user } = renderInShop(<AddressBook />)
    await user.click(await screen.findByRole('button', { name: 'Delete 1 Mill Lane, Leeds' }))
    expect(await screen.findByText(/None yet/)).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('group', { name: 'Addresses' })).toHaveFocus())
  })
})
