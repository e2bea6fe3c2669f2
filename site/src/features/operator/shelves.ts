/** The shelves of each page from top to bottom, and the strategy that serves each where no experiment does. */
type Shelf = { id: string; strategy: string }

export const shelves = {
  home: [
    { id: 'for-you', strategy: 'for-you' },
    { id: 'because-you-bought', strategy: 'collaborative' },
    { id: 'your-style', strategy: 'history' },
    { id: 'restock', strategy: 'restock' },
    { id: 'your-likes', strategy: 'interaction-based' },
    { id: 'your-price', strategy: 'budget' },
    { id: 'trending', strategy: 'trending' },
    { id: 'new', strategy: 'new-arrivals' },
    { id: 'season', strategy: 'seasonal' },
  ],
  product: [
    { id: 'alike', strategy: 'alternatives' },
    { id: 'bought-together', strategy: 'collaborative' },
    { id: 'complete-the-look', strategy: 'cart-addons' },
  ],
  cart: [
    { id: 'goes-with-cart', strategy: 'cart-addons' },
    { id: 'your-style', strategy: 'history' },
    { id: 'trending', strategy: 'trending' },
  ],
  order: [
    { id: 'goes-with-order', strategy: 'cart-addons' },
    { id: 'your-style', strategy: 'history' },
    { id: 'new', strategy: 'new-arrivals' },
  ],
} as const satisfies Record<string, readonly [Shelf, ...Shelf[]]>

export type PageName = keyof typeof shelves
export type ShelfId = (typeof shelves)[PageName][number]['id']
