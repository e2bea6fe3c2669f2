import { beforeEach, describe, expect, it } from 'vitest'
import {
  withCurrentProducts,
  refreshGuestCart,
  setGuestQuantity,
  useGuestCart,
  useCurrentProducts,
} from '@/features/cart/guest-cart'
import { syncBetweenTabs } from '@/lib/stored-state'
import { fakeApi, unreachable } from '@/testing/fake-api'
import { aProduct } from '@/testing/samples'

const shirt = aProduct({ id: 1 })
const lines = () =>
  withCurrentProducts(useGuestCart.getState().lines, useCurrentProducts.getState().byId).map(
    ({ product, quantity }) => [product.price, product.stock_count, quantity],
  )

describe('a guest’s bag that was filled a while ago', () => {
  beforeEach(() => setGuestQuantity(shirt, 3))

  it('takes over the price and stock of now, and leaves the quantity to the shopper', async () => {
    fakeApi({ 'GET /products/1': () => ({ body: { ...shirt, price: 25, stock_count: 2 } }) })
    await refreshGuestCart()
    expect(lines()).toEqual([[25, 2, 3]])
  })

  it('shows what the shop no longer has as sold out', async () => {
    fakeApi({})
    await refreshGuestCart()
    expect(lines()).toEqual([[20, 0, 3]])
  })

  it('stays as it is while the shop is out of reach', async () => {
    fakeApi({ 'GET /products/1': unreachable })
    await refreshGuestCart()
    expect(lines()).toEqual([[20, 9, 3]])
  })

  it('stores nothing by being looked at, so that it keeps what another tab puts in it meanwhile', async () => {
    const fromOtherTab = JSON.stringify({ state: { lines: [{ product: shirt, quantity: 5 }] }, version: 0 })
    fakeApi({
      'GET /products/1': () => {
        localStorage.setItem('stylesense.guest-bag', fromOtherTab)
        return { body: { ...shirt, price: 25 } }
      },
    })
    await refreshGuestCart()
    expect(localStorage.getItem('stylesense.guest-bag')).toBe(fromOtherTab)
  })

  it('takes over what another tab has put in it', () => {
    syncBetweenTabs(useGuestCart)
    const key = 'stylesense.guest-bag'
    const stored = JSON.stringify({ state: { lines: [{ product: shirt, quantity: 5 }] }, version: 0 })
    localStorage.setItem(key, stored)
    window.dispatchEvent(new StorageEvent('storage', { key, newValue: stored }))
    expect(lines()).toEqual([[20, 9, 5]])
  })
})
