import { describe, expect, it } from 'vitest'
import { filledFormula } from '@/features/dashboard/filled-formula'
import type { Evidence } from '@/lib/api/types'
import { aProduct, aRecommendation } from '@/testing/samples'

const item = (evidence: Evidence) => {
  const recommendation = aRecommendation(aProduct({ avg_rating: 4 }))
  return { ...recommendation, reason: { ...recommendation.reason, evidence } }
}
const sumOf = (strategy: string, evidence: Evidence) => filledFormula(strategy, item(evidence))?.sum

describe('a formula with its numbers', () => {
  it('takes what a shopper has nothing of as nothing', () => {
    const matches = [{ attribute: 'sub_category', value: 'Topwear', share: 0.5, units: 4 }]
    expect(sumOf('history', { matches, avg_rating: 4 })).toBeCloseTo(3.5)
    expect(sumOf('seasonal', { matches, avg_rating: 4 })).toBeCloseTo(2 + 0.75 + 0.4)
  })

  it('works out what the evidence has in money', () => {
    const evidence = { price: 60, average_price: 50, highest_price: 100, avg_rating: 4 }
    expect(sumOf('budget', evidence)).toBeCloseTo(0.5 * 0.8 + 0.2 * 0.4 + 0.3 * 0.8)
  })

  it('has a factor for more of the same', () => {
    const evidence = { co: 1, price: 10, dearest_cart_price: 40, avg_rating: 5, sub_category_in_cart: true }
    expect(sumOf('cart-addons', evidence)).toBeCloseTo((0.6 + 0.15 + 0.2) * 0.7)
    expect(filledFormula('cart-addons', item(evidence))?.factor).toBe(0.7)
  })

  it('has a number where the bag cost nothing', () => {
    expect(sumOf('cart-addons', { co: 1, price: 10, dearest_cart_price: 0, avg_rating: 5 })).toBeCloseTo(0.6 + 0.2)
  })

  it('takes the rating from the product where the evidence has none', () => {
    expect(sumOf('trending', { units_ordered: 10, interactions: 5 })).toBeCloseTo(7 + 1.5 + 0.8)
  })

  it('divides by the square root of how many bought it', () => {
    expect(sumOf('collaborative', { co_count: 6, popularity: 9 })).toBeCloseTo(2)
  })

  it('is none where the score is learned', () => {
    expect(filledFormula('for-you', item({ parts: [] }))).toBeUndefined()
  })
})
