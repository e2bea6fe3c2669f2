import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Reviews } from '@/features/reviews/components/reviews'
import { fakeApi } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'

const stars = [
  { stars: 5, count: 3 },
  { stars: 2, count: 1 },
]

function reviewsWith(ratings: object) {
  fakeApi({
    'GET /products/7/reviews': () => ({ body: { items: [], page: 1, page_size: 6, total: 0, ratings } }),
  })
  renderInShop(<Reviews productId={7} ofCatalogue={5} />)
}

it('shows what the reviews come to, and how many gave how many stars', async () => {
  reviewsWith({ average: 4.25, count: 4, stars })
  expect(await screen.findByRole('img', { name: 'Rated 4.3 out of 5' })).toBeInTheDocument()
  expect(screen.getByText('4 reviews')).toBeInTheDocument()
  const bars = screen.getAllByRole('listitem').map((bar) => bar.textContent)
  expect(bars).toEqual([
    '5 stars3 reviews',
    '4 stars0 reviews',
    '3 stars0 reviews',
    '2 stars1 review',
    '1 star0 reviews',
  ])
})

it('shows the catalogue’s rating where nobody has reviewed', async () => {
  reviewsWith({ average: null, count: 0, stars: [] })
  expect(await screen.findByRole('img', { name: 'Rated 5.0 out of 5' })).toBeInTheDocument()
  expect(screen.getByText('no reviews yet')).toBeInTheDocument()
  expect(screen.queryByRole('list', { name: 'Reviews by stars' })).toBeNull()
})
