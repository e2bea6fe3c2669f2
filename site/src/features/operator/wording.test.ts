import { expect, it } from 'vitest'
import { inWords } from '@/features/operator/wording'

it.each([
  ['collaborative', 'Bought together (collaborative)'],
  ['pages/cart', 'Bag, whole page (pages/cart)'],
  ['goes-with-cart', 'Goes with the bag (goes-with-cart)'],
  ['new-arrivals', 'New arrivals'],
  ['of a later version', 'of a later version'],
])('%s is called %s', (code, words) => {
  expect(inWords(code)).toBe(words)
})
