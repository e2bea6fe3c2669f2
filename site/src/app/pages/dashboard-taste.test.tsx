import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DashboardTaste } from '@/app/pages/dashboard-taste'
import { startSession } from '@/lib/session'
import { fakeApi } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aGrant, anOrder, aProduct } from '@/testing/samples'

it('counts every order, also those beyond the API’s largest page', async () => {
  startSession(aGrant())
  const orders = Array.from({ length: 130 }, (_, id) => anOrder({ id }))
  fakeApi({
    'GET /orders': ({ query }) => {
      const page = Number(query.get('page'))
      const items = orders.slice((page - 1) * 100, page * 100)
      return { body: { items, page, page_size: 100, total: orders.length } }
    },
    'GET /products/1': () => ({ body: aProduct({ id: 1 }) }),
  })
  renderInShop(<DashboardTaste />)
  expect(await screen.findByText('130')).toBeVisible()
  expect(screen.getByText('260')).toBeVisible()
})
