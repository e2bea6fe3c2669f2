import { describe, expect, it } from 'vitest'
import { linesBought, spendBandOf, tasteOf } from '@/features/dashboard/taste'
import { anOrder, aProduct } from '@/testing/samples'

const products = new Map(
  [
    aProduct({ id: 1, sub_category: 'Topwear', base_colour: 'White' }),
    aProduct({ id: 2, sub_category: 'Shoes', base_colour: 'White' }),
  ].map((product) => [product.id, product]),
)
const orders = [
  anOrder({ items: [{ product_id: 1, name: 'a', quantity: 3, unit_price: 10 }] }),
  anOrder({ items: [{ product_id: 2, name: 'b', quantity: 1, unit_price: 50 }] }),
  anOrder({ status: 'cancelled', items: [{ product_id: 2, name: 'b', quantity: 9, unit_price: 500 }] }),
]

describe('taste', () => {
  it('is the share of units bought, without cancelled orders', () => {
    const taste = tasteOf(linesBought(orders), products)
    expect(taste.sub_category).toEqual([
      { value: 'Topwear', units: 3, share: 0.75 },
      { value: 'Shoes', units: 1, share: 0.25 },
    ])
    expect(taste.base_colour).toEqual([{ value: 'White', units: 4, share: 1 }])
  })

  it('counts units of pieces that have left the shop in the whole, as the API does', () => {
    const gone = new Map([...products].filter(([id]) => id !== 2))
    expect(tasteOf(linesBought(orders), gone).sub_category).toEqual([{ value: 'Topwear', units: 3, share: 0.75 }])
  })
})

describe('the spend band', () => {
  it('averages over units, not over orders', () => {
    expect(spendBandOf(linesBought(orders))).toMatchObject({ average: 20, lowest: 10, highest: 50 })
  })

  it('is not there before the first purchase', () => {
    expect(spendBandOf([])).toBeNull()
  })
})
