import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import ProductPage from '@/app/pages/product-page'
import { useRecentlyViewed } from '@/features/recently-viewed/recently-viewed-store'
import { queuedEvents } from '@/lib/event-queue'
import { fakeApi } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aProduct } from '@/testing/samples'

const views = () => queuedEvents().filter(({ kind }) => kind === 'view')

function hideTab(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

describe('a product', () => {
  afterEach(() => vi.restoreAllMocks())

  it('counts as looked at once somebody sees the tab, not when a browser loads it ahead', async () => {
    const product = aProduct({ id: 7 })
    fakeApi({ 'GET /products/7': () => ({ body: product }) })
    hideTab(true)
    renderInShop(<ProductPage productId={7} />)
    expect(await screen.findByRole('heading', { level: 1, name: product.name })).toBeVisible()
    expect(views()).toEqual([])
    expect(useRecentlyViewed.getState().products).toEqual([])
    hideTab(false)
    expect(views()).toMatchObject([{ product_id: 7 }])
    expect(useRecentlyViewed.getState().products).toMatchObject([{ id: 7 }])
    hideTab(true)
    hideTab(false)
    expect(views()).toHaveLength(1)
  })
})
