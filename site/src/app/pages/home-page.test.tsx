import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import HomePage from '@/app/pages/home-page'
import { compareHomePage, useHomeNews } from '@/app/pages/compare-home-page'
import { renewPages } from '@/features/pages/renew-pages'
import { onMarksChanged } from '@/features/saved/toggle-saved'
import { startSession } from '@/lib/session'
import { noteSignal, useSignals } from '@/lib/signals'
import { fakeApi, problem, type FakeRequest } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aGrant, aPage, aProduct } from '@/testing/samples'

const none = { body: { items: [], page: 1, page_size: 100, total: 0 } }
const catalogue = {
  body: {
    ...none.body,
    facets: {
      gender: [
        { value: 'Women', count: 3 },
        { value: 'Men', count: 2 },
      ],
    },
  },
}
const home = 'GET /recommend/pages/home'
const names = (shelf: HTMLElement) =>
  within(shelf)
    .getAllByRole('article')
    .map((card) => card.querySelector('h3')?.textContent)

function shop(page: (request: FakeRequest) => unknown, more = {}) {
  return fakeApi({
    [home]: (request) => ({ body: page(request) }),
    'GET /products': () => catalogue,
    'GET /interactions': () => none,
    ...more,
  })
}

describe('the home page', () => {
  beforeEach(() => {
    useHomeNews.setState({ shown: null, news: null })
    useSignals.setState({ signals: [] })
  })

  it('takes one request for all its shelves, and says why each is there', async () => {
    const requests = shop(() => aPage({ 'For you': [1, 2, 3, 4], 'Just in': [5, 6, 7, 8] }))
    renderInShop(<HomePage />)
    const shelf = await screen.findByRole('region', { name: 'For you' })
    expect(shelf).toHaveTextContent('Why for you.')
    expect(names(screen.getByRole('region', { name: 'Just in' }))).toHaveLength(4)
    expect(requests.filter(({ line }) => line.includes('/recommend/')).map(({ line }) => line)).toEqual([home])
  })

  it('lends the hero its first pieces, and repeats none of them', async () => {
    shop(() => aPage({ 'For you': [1, 2, 3, 4, 5, 6, 7, 8] }))
    renderInShop(<HomePage />)
    const shelf = await screen.findByRole('region', { name: 'For you' })
    expect(within(screen.getByRole('list', { name: 'First of all' })).getAllByRole('article')).toHaveLength(3)
    expect(names(shelf)).toEqual([4, 5, 6, 7, 8].map((id) => `Linen shirt ${id}`))
  })

  it('says of each piece where it stands in the answer, wherever the page shows it', async () => {
    const page = aPage({ 'For you': [1, 2, 3, 4, 5, 6, 7, 8] })
    page.shelves[0]!.list.items[4]!.source = 'trending'
    shop(() => page)
    renderInShop(<HomePage />)
    await screen.findByRole('region', { name: 'For you' })
    const listed = screen.getAllByRole('article').map((card) => card.closest('li')?.dataset.listed ?? '')
    const source = { request_id: 'request 1', shelf: 'for-you', strategy: 'for-you' }
    expect(listed.map((text) => JSON.parse(text) as unknown)).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((position) => ({
        product_id: position + 1,
        source: { ...source, ...(position === 4 && { strategy: 'trending' }), position },
      })),
    )
  })

  it('takes what is not for the shopper off its shelf, moves the focus on, and puts it back by undo', async () => {
    startSession(aGrant())
    const requests = shop(() => aPage({ 'For you': [1, 2, 3, 4] }), {
      'POST /interactions': () => ({
        status: 201,
        body: { id: 9, product_id: 2, kind: 'hide', created_at: '2026-11-28T10:00:00Z', product: aProduct({ id: 2 }) },
      }),
      'DELETE /interactions/9': () => ({ status: 204 }),
    })
    const { user } = renderInShop(<HomePage />)
    const shelf = await screen.findByRole('region', { name: 'For you' })
    await user.click(within(shelf).getByRole('button', { name: 'Not for me: Linen shirt 2' }))
    await waitFor(() => expect(names(shelf)).toEqual([1, 3, 4].map((id) => `Linen shirt ${id}`)))
    expect(within(shelf).getByRole('link', { name: 'Linen shirt 3' })).toHaveFocus()
    await waitFor(() => expect(requests.some(({ line }) => line === 'POST /interactions')).toBe(true))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(names(shelf)).toHaveLength(4))
    await waitFor(() => expect(requests.some(({ line }) => line === 'DELETE /interactions/9')).toBe(true))
  })

  it('changes with a like, and says what has changed and why', async () => {
    onMarksChanged(renewPages)
    startSession(aGrant())
    let liked = false
    shop(() => aPage({ 'For you': liked ? [1, 2, 11, 12] : [1, 2, 3, 4] }, liked ? 'later' : 'before'), {
      'POST /interactions': () => {
        liked = true
        return {
          status: 201,
          body: { id: 9, product_id: 2, kind: 'like', created_at: '', product: aProduct({ id: 2 }) },
        }
      },
    })
    const { user } = renderInShop(<HomePage />)
    const shelf = await screen.findByRole('region', { name: 'For you' })
    await user.click(within(shelf).getByRole('button', { name: 'Like Linen shirt 2' }))
    expect(await screen.findByText('Since you liked Linen shirt 2, 2 pieces here are new.')).toBeVisible()
    expect(names(shelf)).toContain('Linen shirt 11')
  })

  it('says nothing where nothing has changed', async () => {
    let requested = 0
    shop(() => aPage({ 'For you': [1, 2, 3, 4] }, `request ${(requested += 1)}`))
    renderInShop(<HomePage />)
    await screen.findByRole('region', { name: 'For you' })
    act(() => noteSignal('looked at', 'Linen shirt 7'))
    act(renewPages)
    await waitFor(() => expect(requested).toBe(2))
    await waitFor(() => expect(useHomeNews.getState().shown?.request).toBe('request 2'))
    expect(screen.queryByText(/^Since you/)).toBeNull()
  })

  it('remembers what it showed to a shopper who left while the rest was loading', async () => {
    shop(() => aPage({ 'For you': [1, 2, 3, 4] }, 'seen in passing'))
    const { unmount } = renderInShop(<HomePage />)
    await screen.findByRole('region', { name: 'For you' })
    unmount()
    await waitFor(() => expect(useHomeNews.getState().shown?.request).toBe('seen in passing'))
  })

  it('names a deed with the page that it changes, and not with one that was asked for before', () => {
    const before = aPage({ 'For you': [1, 2, 3, 4] }, 'first')
    const asked = Date.now()
    compareHomePage(before, asked)
    noteSignal('looked at', 'Linen shirt 7')
    compareHomePage(aPage({ 'For you': [1, 2, 3, 5] }, 'second'), asked - 1)
    expect(useHomeNews.getState().news).toBeNull()
    compareHomePage(aPage({ 'For you': [1, 2, 3, 5] }, 'third, of which the API has not heard'), Date.now())
    compareHomePage(aPage({ 'For you': [7, 2, 3, 5] }, 'fourth'), Date.now())
    expect(useHomeNews.getState().news).toBe('Since you looked at Linen shirt 7, one piece here is new.')
  })

  it('shows one shelf for another department, repeats nothing of the others, and goes back', async () => {
    const requests = shop(() => aPage({ 'For you': [1, 2, 3, 4], 'Just in': [5, 6, 7, 8] }), {
      'GET /recommend/for-you': () => ({ body: aPage({ 'For you': [21, 22] }).shelves[0]?.list }),
    })
    const { user } = renderInShop(<HomePage />)
    const shelf = await screen.findByRole('region', { name: 'For you' })
    await user.selectOptions(await within(shelf).findByLabelText(/department of For you/), 'Men')
    await waitFor(() => expect(names(shelf)).toEqual(['Linen shirt 21', 'Linen shirt 22']))
    const { query } = requests.find(({ line }) => line === 'GET /recommend/for-you')!
    expect(Object.fromEntries(query)).toEqual({ gender: 'Men', exclude: '5,6,7,8' })
    await user.selectOptions(within(shelf).getByLabelText(/department of For you/), 'me')
    expect(names(shelf)).toHaveLength(4)
  })

  it('says what failed and comes back when asked again', async () => {
    fakeApi({ [home]: () => problem(503, 'database_down', 'The shop is resting.'), 'GET /products': () => catalogue })
    const { user } = renderInShop(<HomePage />)
    expect(await screen.findByText('The shop is resting.')).toBeVisible()
    shop(() => aPage({ 'For you': [1, 2, 3, 4] }))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('region', { name: 'For you' })).toBeVisible()
  })
})
