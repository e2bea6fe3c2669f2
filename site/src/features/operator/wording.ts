/** What the report and the experiments call strategies, shelves and pages. */
import type { PageName, ShelfId } from '@/features/operator/shelves'
import { strategyNames } from '@/lib/strategy-names'

export const pageNames: Record<PageName, string> = {
  home: 'Home',
  product: 'Product',
  cart: 'Bag',
  order: 'After an order',
}

const shelfNames: Record<ShelfId, string> = {
  'for-you': 'For you',
  'because-you-bought': 'Because you bought',
  'your-style': 'Your style',
  restock: 'Restock',
  'your-likes': 'Your likes',
  'your-price': 'Your price',
  trending: 'Trending',
  new: 'New',
  season: 'Season',
  alike: 'Looks alike',
  'bought-together': 'Bought together',
  'complete-the-look': 'Complete the look',
  'goes-with-cart': 'Goes with the bag',
  'goes-with-order': 'Goes with the order',
}

const names: ReadonlyMap<string, string> = new Map([
  ...Object.entries(strategyNames),
  ...Object.entries(shelfNames),
  ...Object.entries(pageNames).flatMap(([page, name]): [string, string][] => [
    [page, name],
    [`pages/${page}`, `${name}, whole page`],
  ]),
])

/** First in words, then as the API has it, where that is another: "Bought together (collaborative)". What is not known stays as it is. */
export function inWords(code: string): string {
  const name = names.get(code)
  if (!name) return code
  return name.toLowerCase() === code.replaceAll('-', ' ') ? name : `${name} (${code})`
}
