/** What a guest likes and saves: kept in this browser, moved to the account at sign-in. */
import type { Product } from '@/lib/api/types'
import { keptStore } from '@/lib/kept-store'

/** Hidden is what is not for this shopper. */
export type SavedKind = 'like' | 'bookmark' | 'hide'

export type GuestMark = { product: Product; product_id: number; kind: SavedKind }

export const useGuestSaved = keptStore('guest-saved', { marks: [] as GuestMark[] })

export function setGuestMark(product: Product, kind: SavedKind, on: boolean): void {
  const mark = { product, product_id: product.id, kind }
  forgetGuestMark(mark)
  if (on) useGuestSaved.setState(({ marks }) => ({ marks: [mark, ...marks] }))
}

export function forgetGuestMark(gone: GuestMark): void {
  useGuestSaved.setState(({ marks }) => ({
    marks: marks.filter((mark) => mark.product_id !== gone.product_id || mark.kind !== gone.kind),
  }))
}
