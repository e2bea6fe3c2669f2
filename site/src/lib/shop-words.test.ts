import { expect, it } from 'vitest'
import { shopName } from '@/lib/shop-words'

it('calls things as a shop does, and what it does not know as the catalogue does', () => {
  expect(shopName('Tshirts')).toBe('T-shirts')
  expect(shopName('Dress')).toBe('Dresses')
  expect(shopName('Sarees')).toBe('Sarees')
  expect(shopName('constructor')).toBe('constructor')
})
