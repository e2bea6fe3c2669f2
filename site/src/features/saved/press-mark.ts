import type { SavedKind } from '@/features/saved/guest-saved'
import type { Product } from '@/lib/api/types'
import { keepCommand } from '@/lib/outbox-store'

export const markPress = 'mark-press'

export type MarkPress = { product: Product; kind: SavedKind }

/** Toggles a mark by a script that is not needed before somebody presses, and is fetched in the background until then. */
export function pressMark(product: Product, kind: SavedKind): void {
  keepCommand<MarkPress>(markPress, { product, kind })
  void import('@/features/saved/toggle-saved').then(({ takeMarkPresses }) => takeMarkPresses())
}
