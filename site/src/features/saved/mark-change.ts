/** What the shopper liked, saved or hid, or took back, and the shop has not answered yet; the marks are shown with it. */
import type { SavedKind } from '@/features/saved/guest-saved'
import type { Interaction, Product } from '@/lib/api/types'
import { withAllUnanswered } from '@/lib/outbox-store'

export const markChange = 'mark'

/** @property ids of the marks that are taken back; negative where the shop has not answered with one */
export type MarkChange = { product: Product; kind: SavedKind; on: boolean; ids: number[] }

/** @param kind that of all the marks */
export function withUnanswered(marks: Interaction[], kind: SavedKind): Interaction[] {
  return withAllUnanswered<Interaction[], MarkChange>(markChange, marks, (changed, change) =>
    change.kind === kind ? withMark(changed, change) : changed,
  )
}

export function withMark(marks: Interaction[], { product, kind, on }: MarkChange): Interaction[] {
  const rest = marks.filter((mark) => mark.product_id !== product.id)
  if (!on) return rest
  const expected = { id: -product.id, product_id: product.id, kind, created_at: new Date().toISOString(), product }
  return [marks.find((mark) => mark.product_id === product.id) ?? expected, ...rest]
}
