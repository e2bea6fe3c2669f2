import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ProductCard } from '@/components/product/product-card'
import { Shelf } from '@/features/recommendations/components/shelf'
import { startSession } from '@/lib/session'
import { fakeApi, problem } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aGrant, aList, aProduct, aRecommendation } from '@/testing/samples'

const shelf = (personalOnly = false) => (
  <Shelf
    title="More your style"
    why="What you come back to."
    query={{ strategy: 'history' }}
    renderProduct={({ product, reason }) => <ProductCard product={product} reason={reason.text} />}
    leftOut={new Set([99])}
    personalOnly={personalOnly}
    eager
  />
)

describe('a shelf', () => {
  it('says why it is there, and each card why it was chosen', async () => {
    startSession(aGrant())
    fakeApi({ 'GET /recommend/history': () => ({ body: aList([aRecommendation(aProduct({ id: 4 }))]) }) })
    renderInShop(shelf())
    expect(screen.getByRole('region', { name: 'More your style' })).toHaveTextContent('What you come back to.')
    const card = await screen.findByRole('article')
    expect(card).toHaveTextContent('Because 3 of the 8 items you bought are Topwear.')
    expect(screen.getByRole('link', { name: 'Linen shirt 4' })).toHaveAttribute('href', '/product/4')
  })

  it('leaves out what is not for the shopper', async () => {
    startSession(aGrant())
    const items = [aRecommendation(aProduct({ id: 99 })), aRecommendation(aProduct({ id: 4 }))]
    fakeApi({ 'GET /recommend/history': () => ({ body: aList(items) }) })
    renderInShop(shelf())
    expect(await screen.findAllByRole('article')).toHaveLength(1)
    expect(screen.queryByText('Linen shirt 99')).toBeNull()
  })

  it('tells when something else stands in', async () => {
    startSession(aGrant())
    fakeApi({ 'GET /recommend/history': () => ({ body: aList([aRecommendation(aProduct())], 'trending') }) })
    renderInShop(shelf())
    expect(await screen.findByText(/don’t know you well enough/)).toBeVisible()
  })

  it('goes away where it would not be personal', async () => {
    startSession(aGrant())
    fakeApi({ 'GET /recommend/history': () => ({ body: aList([aRecommendation(aProduct())], 'trending') }) })
    renderInShop(shelf(true))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'More your style' })).toBeNull())
  })

  it('says what failed and comes back when asked again', async () => {
    startSession(aGrant())
    fakeApi({ 'GET /recommend/history': () => problem(503, 'database_down', 'The shop is resting.') })
    const { user } = renderInShop(shelf())
    expect(await screen.findByRole('alert')).toHaveTextContent('The shop is resting.')
    fakeApi({ 'GET /recommend/history': () => ({ body: aList([aRecommendation(aProduct())]) }) })
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('article')).toBeVisible()
  })
})
