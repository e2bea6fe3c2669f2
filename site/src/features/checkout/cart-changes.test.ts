import { describe, expect, it } from 'vitest'
import { cartChanges } from '@/features/checkout/cart-changes'
import { aCart, aProduct } from '@/testing/samples'

const shirt = aProduct({ id: 1 })
const shoes = aProduct({ id: 2, name: 'Canvas shoes' })

describe('what changed in a bag', () => {
  it('is nothing where nothing did', () => {
    expect(cartChanges(aCart([shirt, 2]), aCart([shirt, 2]))).toEqual([])
  })

  it('is a price, whichever way it went', () => {
    expect(cartChanges(aCart([shirt, 2]), aCart([{ ...shirt, price: 25.5 }, 2]))).toEqual([
      'Linen shirt 1 costs $25.50 now, not $20.00.',
    ])
  })

  it('is what has gone, what came, and how many there are', () => {
    expect(cartChanges(aCart([shirt, 2]), aCart([shoes, 1]))).toEqual([
      'Linen shirt 1 is no longer in your bag.',
      'Canvas shoes came into your bag.',
    ])
    expect(cartChanges(aCart([shirt, 2]), aCart([shirt, 3]))).toEqual(['Your bag holds 3 of Linen shirt 1 now, not 2.'])
  })

  it('is stock that no longer suffices', () => {
    const now = aCart([{ ...shirt, stock_count: 1 }, 2], [{ ...shoes, stock_count: 0 }, 1])
    expect(cartChanges(aCart([shirt, 2], [shoes, 1]), now)).toEqual([
      'Only 1 left of Linen shirt 1.',
      'Canvas shoes has sold out.',
    ])
  })
})
