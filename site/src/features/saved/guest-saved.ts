/** What a guest likes and saves: kept in this browser, moved to the account at sign-in. */
import type { Product } from '@/lib/api/types'
import { keptStore } from '@/lib/kept-store'

/** Hidden is what is not for this shopper. */
export type SavedKind = 'like' | 'bookmark' | 'hide'

export type GuestMark = { product: Product; product_id: number; kind: SavedKind }

export const useGuestSaved = keptStore('guest-saved', { marks: [] as GuestMark[] })

/** @returns whether the product is marked now */
export function toggleGuestSaved(product: Product, kind: SavedKind): boolean {
  const { marks } = useGuestSaved.getState()
  const rest = marks.filter((mark) => mark.product_id !== product.id || mark.kind !== kind)
  const added = rest.length === marks.length
  useGuestSaved.setState({ marks: added ? [{ product, product_id: product.id, kind }, ...rest] : rest })
  return added
}

export function forgetGuestMark(gone: GuestMark): void {
  useGuestSaved.setState(({ marks }) => ({
    marks: marks.filter((mark) => mark.product_id !== gone.product_id || mark.kind !== gone.kind),
  }))
}
