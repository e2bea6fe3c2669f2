import type { SavedKind } from '@/features/saved/guest-saved'
import type { Product } from '@/lib/api/types'

/** Toggles a mark by a script that is not needed before somebody presses, and is fetched in the background until then. */
export function pressMark(product: Product, kind: SavedKind): void {
  void import('@/features/saved/toggle-saved').then(({ toggleSaved }) => toggleSaved(product, kind))
}
