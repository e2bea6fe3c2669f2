import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import AccountPage from '@/app/pages/account-page'
import { startSession } from '@/lib/session'
import { fakeApi } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aGrant, anOrder } from '@/testing/samples'

it('shows orders before what is seldom set, which on a phone stands below', async () => {
  startSession(aGrant())
  fakeApi({
    'GET /orders': () => ({ body: { items: [anOrder()], page: 1, page_size: 10, total: 1 } }),
    'GET /addresses': () => ({ body: { items: [] } }),
    'GET /auth/sessions': () => ({ body: { items: [] } }),
  })
  renderInShop(<AccountPage />)
  expect(await screen.findByRole('heading', { name: 'Orders' })).toBeVisible()
  const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
  expect(headings).toEqual(['Orders', 'Password and data', 'Addresses', 'Signed in'])
})
