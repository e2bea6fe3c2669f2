import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import CataloguePage from '@/app/pages/catalogue-page'
import { fakeApi, type FakeRequest } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aProduct } from '@/testing/samples'

const facets = {
  gender: [
    { value: 'Women', count: 40 },
    { value: 'Men', count: 20 },
  ],
}

function pageOf({ query }: FakeRequest) {
  const page = Number(query.get('page'))
  const total = query.get('gender') === 'Men' ? 20 : 60
  const items = Array.from({ length: Math.min(24, total - (page - 1) * 24) }, (_, index) =>
    aProduct({ id: page * 100 + index }),
  )
  return { body: { items, page, page_size: 24, total, facets } }
}

describe('the catalogue', () => {
  beforeEach(() => history.replaceState(null, '', '/catalogue'))

  it('keeps what is chosen in the address, and takes it from there', async () => {
    const requests = fakeApi({ 'GET /products': pageOf })
    const { user } = renderInShop(<CataloguePage />)
    await user.click(await screen.findByRole('checkbox', { name: /Men 20/ }))
    expect(location.search).toBe('?gender=Men')
    await waitFor(() => expect(requests.at(-1)?.query.getAll('gender')).toEqual(['Men']))
    expect(await screen.findByText('20 pieces')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove Men' }))
    expect(location.search).toBe('')
  })

  it('goes on from the place where the list ended, and puts the focus there', async () => {
    fakeApi({ 'GET /products': pageOf })
    const { user } = renderInShop(<CataloguePage />)
    const list = await screen.findByRole('list', { name: 'Pieces' })
    await waitFor(() => expect(within(list).getAllByRole('article')).toHaveLength(24))
    await user.click(screen.getByRole('button', { name: 'Show more' }))
    await waitFor(() => expect(within(list).getAllByRole('article')).toHaveLength(48))
    expect(location.search).toBe('?page=2')
    await waitFor(() => expect(screen.getByRole('link', { name: 'Linen shirt 200' })).toHaveFocus())
  })

  it('shows all pages up to the one in the address', async () => {
    history.replaceState(null, '', '/catalogue?page=3')
    fakeApi({ 'GET /products': pageOf })
    renderInShop(<CataloguePage />)
    const list = await screen.findByRole('list', { name: 'Pieces' })
    await waitFor(() => expect(within(list).getAllByRole('article')).toHaveLength(60))
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull()
  })

  it('offers ways on where nothing fits', async () => {
    history.replaceState(null, '', '/catalogue?q=zzz&gender=Women')
    fakeApi({ 'GET /products': () => ({ body: { items: [], page: 1, page_size: 24, total: 0, facets: {} } }) })
    const { user } = renderInShop(<CataloguePage />)
    await user.click(await screen.findByRole('button', { name: 'Without “zzz”' }))
    expect(location.search).toBe('?gender=Women')
  })
})
