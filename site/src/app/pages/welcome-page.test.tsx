import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import WelcomePage from '@/app/pages/welcome-page'
import { startSession } from '@/lib/session'
import { fakeApi, problem } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aGrant, aProduct } from '@/testing/samples'

const shirts = Array.from({ length: 20 }, (_, id) => aProduct({ id: id + 1 }))
const others = Array.from({ length: 11 }, (_, id) =>
  aProduct({ id: id + 50, name: `Thing ${id}`, article_type: `Type ${id}` }),
)
const catalogue = () => ({
  body: {
    items: [...shirts, ...others],
    page: 1,
    page_size: 60,
    total: 31,
    facets: { gender: ['Women', 'Men'].map((value) => ({ value, count: 9 })) },
  },
})

describe('the step after sign-up', () => {
  beforeEach(() => {
    history.replaceState(null, '', '/welcome?next=/saved')
    startSession(aGrant())
  })

  it('offers twelve pieces of different kinds, and stores what is picked', async () => {
    const requests = fakeApi({ 'GET /products': catalogue, 'PUT /preferences': ({ body }) => ({ body }) })
    const { user } = renderInShop(<WelcomePage />)
    const pieces = screen.getByRole('group', { name: 'Which of these do you like?' })
    await waitFor(() => expect(within(pieces).getAllByRole('checkbox')).toHaveLength(12))
    expect(within(pieces).getAllByText(/Linen shirt/)).toHaveLength(2)
    await user.click(screen.getByRole('checkbox', { name: 'Women' }))
    await user.click(screen.getByRole('checkbox', { name: /Thing 3/ }))
    await user.click(screen.getByRole('button', { name: 'Start with these' }))
    await waitFor(() => expect(location.pathname).toBe('/saved'))
    const put = requests.find(({ line }) => line === 'PUT /preferences')
    expect(put?.body).toEqual({ departments: ['Women'], liked_products: [53], brands: [] })
  })

  it('keeps what is picked over a reload, until it is sent', async () => {
    fakeApi({ 'GET /products': catalogue, 'PUT /preferences': ({ body }) => ({ body }) })
    const first = renderInShop(<WelcomePage />)
    await first.user.click(await screen.findByRole('checkbox', { name: 'Women' }))
    await first.user.click(await screen.findByRole('checkbox', { name: /Thing 3/ }))
    first.unmount()
    const { user } = renderInShop(<WelcomePage />)
    expect(await screen.findByRole('checkbox', { name: 'Women' })).toBeChecked()
    expect(await screen.findByRole('checkbox', { name: /Thing 3/ })).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Start with these' }))
    await waitFor(() => expect(sessionStorage.getItem('stylesense.picks')).toBeNull())
  })

  it('can be skipped, and sends nothing then', async () => {
    const requests = fakeApi({ 'GET /products': catalogue })
    const { user } = renderInShop(<WelcomePage />)
    await user.click(screen.getByRole('button', { name: 'Skip this' }))
    expect(location.pathname).toBe('/saved')
    expect(requests.some(({ line }) => line.startsWith('PUT'))).toBe(false)
  })

  it('keeps what was picked where the shop does not answer', async () => {
    fakeApi({ 'GET /products': catalogue, 'PUT /preferences': () => problem(503, 'down', 'The shop is resting.') })
    const { user } = renderInShop(<WelcomePage />)
    await user.click(await screen.findByRole('checkbox', { name: 'Men' }))
    await user.click(screen.getByRole('button', { name: 'Start with these' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('The shop is resting.')
    expect(screen.getByRole('checkbox', { name: 'Men' })).toBeChecked()
  })
})
