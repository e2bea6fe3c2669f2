import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { PopularSearches } from '@/features/search/components/popular-searches'
import { fakeApi } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'

it('offers what the shop says that others search for, and leads there', async () => {
  fakeApi({
    'GET /products/popular-searches': () => ({
      body: {
        suggestions: [
          { text: 'black dress', kind: 'search' },
          { text: 'Tshirts', kind: 'article_type' },
        ],
      },
    }),
  })
  const go = vi.fn()
  const { user } = renderInShop(<PopularSearches onGo={go} />)
  expect(await screen.findByRole('link', { name: 'black dress' })).toHaveAttribute('href', '/catalogue?q=black+dress')
  const kind = screen.getByRole('link', { name: 'T-shirts' })
  expect(kind).toHaveAttribute('href', '/catalogue?article_type=Tshirts')
  await user.click(kind)
  expect(go).toHaveBeenCalledOnce()
})

it('offers nothing where the shop does not say', async () => {
  const requests = fakeApi({ 'GET /products/popular-searches': () => ({ body: { suggestions: [] } }) })
  const { container } = renderInShop(<PopularSearches onGo={() => {}} />)
  await vi.waitFor(() => expect(requests).toHaveLength(1))
  expect(container).toHaveTextContent('')
})
