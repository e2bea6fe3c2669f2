import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DashboardStrategy } from '@/app/pages/dashboard-strategy'
import { strategyOf } from '@/features/dashboard/strategies'
import { queryClient } from '@/lib/query-client'
import { startSession } from '@/lib/session'
import { fakeApi, problem, type FakeResponse } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aCart, aGrant, aList, anOrder, aProduct, aRecommendation } from '@/testing/samples'

const trending = { id: 9, name: 'A trending coat' }
const bought = anOrder()
const boughtId = bought.items[0]?.product_id ?? 0
const nothing = { body: aList([]) }

function later(): { coming: Promise<FakeResponse>; answer: (response: FakeResponse) => void } {
  let answer: (response: FakeResponse) => void = () => {}
  const coming = new Promise<FakeResponse>((resolve) => {
    answer = resolve
  })
  return { coming, answer }
}

function show(id: string) {
  renderInShop(
    <DashboardStrategy
      strategy={strategyOf(id)}
      beside={null}
      productId={null}
      onProduct={() => {}}
      onBeside={() => {}}
    />,
  )
}

it('waits for what was bought, and asks for no list of another piece meanwhile', async () => {
  startSession(aGrant())
  const orders = later()
  const requests = fakeApi({
    'GET /orders': () => orders.coming,
    'GET /cart': () => ({ body: aCart() }),
    'GET /recommend/trending': () => ({ body: aList([aRecommendation(aProduct(trending))]) }),
    [`GET /recommend/alternatives/${boughtId}`]: () => nothing,
  })
  show('alternatives')
  await screen.findByRole('option', { name: trending.name })
  orders.answer({ body: { items: [bought], page: 1, page_size: 10, total: 1 } })
  await screen.findByText('Nothing to show')
  expect(requests.map(({ line }) => line).filter((line) => line.includes('alternatives'))).toEqual([
    `GET /recommend/alternatives/${boughtId}`,
  ])
})

it('keeps its list where the orders come only after it', async () => {
  startSession(aGrant())
  let orders = problem(403, 'forbidden', 'Not now.')
  fakeApi({
    'GET /orders': () => orders,
    'GET /cart': () => ({ body: aCart() }),
    'GET /recommend/trending': () => ({ body: aList([aRecommendation(aProduct(trending))]) }),
    'GET /recommend/alternatives/9': () => nothing,
  })
  show('alternatives')
  await screen.findByText('Nothing to show')
  orders = { body: { items: [bought], page: 1, page_size: 10, total: 1 } }
  await queryClient.refetchQueries({ queryKey: ['me', 'orders'] })
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
  expect(screen.getByLabelText('Starting from')).toHaveValue('9')
})

it('waits for the bag where that is what it starts from', async () => {
  startSession(aGrant())
  const cart = later()
  const requests = fakeApi({
    'GET /orders': () => ({ body: { items: [bought], page: 1, page_size: 10, total: 1 } }),
    'GET /cart': () => cart.coming,
    'GET /recommend/trending': () => ({ body: aList([aRecommendation(aProduct(trending))]) }),
    'GET /recommend/cart-addons': () => nothing,
  })
  show('cart-addons')
  await screen.findByRole('option', { name: trending.name })
  cart.answer({ body: aCart([aProduct({ id: 4 }), 1]) })
  await screen.findByText('Nothing to show')
  expect(
    requests.filter(({ line }) => line.includes('cart-addons')).map(({ query }) => query.get('product_ids')),
  ).toEqual(['4'])
})
