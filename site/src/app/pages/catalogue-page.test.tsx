import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import CataloguePage from '@/app/pages/catalogue-page'
import { queuedEvents } from '@/lib/event-queue'
import { fakeApi, problem, type FakeRequest } from '@/testing/fake-api'
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

  it('notes what words alone found, and not what is shown for others instead', async () => {
    const found = { body: { items: [aProduct()], page: 1, page_size: 24, total: 7, facets: {} } }
    const anyOf = ({ query }: FakeRequest) =>
      query.get('q') === 'high heels' ? { body: { ...found.body, searched_for: 'heels' } } : found
    fakeApi({ 'GET /products': anyOf })
    for (const [search, noted] of [
      ['?q=heels&gender=Women', []],
      ['?q=high+heels', []],
      ['?q=heels', [{ q: 'heels', total: 7 }]],
    ] as const) {
      history.replaceState(null, '', `/catalogue${search}`)
      const { unmount } = renderInShop(<CataloguePage />)
      expect(await screen.findByText('7 pieces for your search')).toBeVisible()
      expect(queuedEvents().flatMap(({ kind, search: told }) => (kind === 'search' ? [told] : []))).toEqual(noted)
      unmount()
    }
  })

  it('notes words that alone found nothing, and no others', async () => {
    fakeApi({ 'GET /products': () => ({ body: { items: [], page: 1, page_size: 24, total: 0, facets: {} } }) })
    for (const [search, noted, title] of [
      ['?q=zzz&gender=Women', [], 'Nothing fits all of that'],
      ['?gender=Women', [], 'Nothing fits all of that'],
      ['?q=umbrella&sort=newest', [{ q: 'umbrella', total: 0 }], 'No piece is called that'],
    ] as const) {
      history.replaceState(null, '', `/catalogue${search}`)
      const { unmount } = renderInShop(<CataloguePage />)
      await screen.findByText(title)
      expect(queuedEvents().flatMap(({ kind, search: told }) => (kind === 'search' ? [told] : []))).toEqual(noted)
      unmount()
    }
  })

  it('offers ways on where nothing fits', async () => {
    history.replaceState(null, '', '/catalogue?q=zzz&gender=Women')
    fakeApi({ 'GET /products': () => ({ body: { items: [], page: 1, page_size: 24, total: 0, facets: {} } }) })
    const { user } = renderInShop(<CataloguePage />)
    await user.click(await screen.findByRole('button', { name: 'Take off “zzz”' }))
    expect(location.search).toBe('?gender=Women')
    expect(screen.queryByRole('button', { name: /^Take off/ }), 'the last one is everything').toBeNull()
  })
})

describe('while a list of other filters is on its way', () => {
  beforeEach(() => history.replaceState(null, '', '/catalogue'))

  it('stay the pieces, the filters and the focus', async () => {
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    fakeApi({
      'GET /products': async (request) => {
        if (request.query.has('gender')) await answered
        return pageOf(request)
      },
    })
    const { user } = renderInShop(<CataloguePage />)
    const men = await screen.findByRole('checkbox', { name: /Men 20/ })
    const list = screen.getByRole('list', { name: 'Pieces' })
    await user.click(men)
    expect(within(list).getAllByRole('article')).toHaveLength(24)
    expect(list).toHaveAttribute('aria-busy', 'true')
    expect(men).toBeInTheDocument()
    expect(men).toHaveFocus()
    answer()
    await waitFor(() => expect(within(list).getAllByRole('article')).toHaveLength(20))
    expect(men).toHaveFocus()
  })

  it('moves the focus on from a chip that is taken off', async () => {
    history.replaceState(null, '', '/catalogue?gender=Men&gender=Women')
    fakeApi({ 'GET /products': pageOf })
    const { user } = renderInShop(
      <main>
        <CataloguePage />
      </main>,
    )
    await user.click(await screen.findByRole('button', { name: 'Remove Men' }))
    expect(screen.getByRole('button', { name: 'Remove Women' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Remove Women' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('keeps the filters where the list fails', async () => {
    fakeApi({
      'GET /products': (request) => (request.query.has('gender') ? problem(503, 'down', 'Resting.') : pageOf(request)),
    })
    const { user } = renderInShop(<CataloguePage />)
    await user.click(await screen.findByRole('checkbox', { name: /Men 20/ }))
    expect(await screen.findByText('Resting.')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: /Men 20/ }))
    expect(await screen.findByText('60 pieces')).toBeVisible()
  })
})

describe('a range in which no price lies', () => {
  it('is said at the fields, asks the API for nothing of the kind, and is swapped by one press', async () => {
    history.replaceState(null, '', '/catalogue?min_price=50&max_price=10')
    const requests = fakeApi({ 'GET /products': pageOf })
    const { user } = renderInShop(<CataloguePage />)
    const highest = await screen.findByLabelText('To, in dollars')
    expect(highest).toHaveAccessibleDescription('The highest price is below the lowest.')
    expect(requests.some(({ query }) => query.has('min_price'))).toBe(false)
    const filters = screen.getByRole('complementary', { name: 'Filters' })
    await user.click(within(filters).getByRole('button', { name: 'Make it $10.00 to $50.00' }))
    expect(location.search).toBe('?min_price=10&max_price=50')
    expect(highest).toHaveAccessibleDescription('')
  })

  it('typed at the fields is not asked for either, nor are prices that are none', async () => {
    history.replaceState(null, '', '/catalogue')
    fakeApi({ 'GET /products': pageOf })
    const { user } = renderInShop(<CataloguePage />)
    const lowest = await screen.findByLabelText('From, in dollars')
    await user.type(lowest, 'cheap{Enter}')
    expect(lowest).toHaveAccessibleDescription('Enter prices in dollars, such as 20 or 49.90.')
    await user.clear(lowest)
    await user.type(lowest, '50')
    await user.type(screen.getByLabelText('To, in dollars'), '10{Enter}')
    expect(location.search).toBe('?min_price=50')
    await user.click(screen.getByRole('button', { name: 'Clear the prices' }))
    expect(location.search).toBe('')
    expect(lowest).toHaveValue('')
    expect(lowest).toHaveAccessibleDescription('')
  })
})
