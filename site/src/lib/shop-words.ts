/** What a shop calls the kinds of things that catalogues name in their own way; others are called as the catalogue has them. */
import words from '../../head/shop-words.json'

const names = new Map(Object.entries(words))

export function shopName(value: string): string {
  return names.get(value) ?? value
}
