import { describe, expect, it } from 'vitest'
import { nameWithoutBrand } from '@/lib/brand'

describe('a name beside its brand', () => {
  it.each([
    ['Gini and Jony Girls White Top', 'Gini and Jony', 'Girls White Top'],
    ['Gini Jony Girls Black Top', 'Gini and Jony', 'Girls Black Top'],
    ['Gini & Jony Girls White Skirt', 'Gini and Jony', 'Girls White Skirt'],
    ['Madagascar 3 Boys Red T-shirt', 'Madagascar3', 'Boys Red T-shirt'],
    ['ANT Kids Girls White Short', 'Ant', 'Kids Girls White Short'],
    ['AND Women Black Dress', 'And', 'Women Black Dress'],
    ['Mr.Men Boys Blue T-shirt', 'Mr. Men', 'Boys Blue T-shirt'],
  ])('%s of %s says it once', (name, brand, rest) => {
    expect(nameWithoutBrand({ name, brand })).toBe(rest)
  })

  it.each([
    ['Antique Gold Heels', 'Ant'],
    ['Nike', 'Nike'],
    ['Red Tape Men Black Shoes', 'Tape'],
    ['Shirt & Tie', '&'],
  ])('%s of %s stays whole', (name, brand) => {
    expect(nameWithoutBrand({ name, brand })).toBe(name)
  })
})
