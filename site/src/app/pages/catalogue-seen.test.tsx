import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import CataloguePage from '@/app/pages/catalogue-page'
import { queuedEvents } from '@/lib/event-queue'
import { fakeApi } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aProduct } from '@/testing/samples'

const searches = () => queuedEvents().flatMap(({ kind, search }) => (kind === 'search' ? [search] : []))

it('notes what a search found once somebody sees it, not when a browser loads it ahead', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  history.replaceState(null, '', '/catalogue?q=linen')
  fakeApi({
    'GET /products': () => ({ body: { items: [aProduct()], page: 1, page_size: 24, total: 7, facets: {} } }),
  })
  renderInShop(<CataloguePage />)
  expect(await screen.findByText('7 pieces for your search')).toBeVisible()
  expect(searches()).toEqual([])
  hidden.mockReturnValue(false)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(searches()).toEqual([{ q: 'linen', total: 7 }])
})
