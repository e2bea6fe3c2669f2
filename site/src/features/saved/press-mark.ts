import type { SavedKind } from '@/features/saved/guest-saved'
import type { Product } from '@/lib/api/types'
import { keepCommand } from '@/lib/outbox-store'

export const markPress = 'mark-press'

/** @property on as the shopper meant it, by what they saw: a later page, or a second press, may find the marks otherwise */
export type MarkPress = { product: Product; kind: SavedKind; on: boolean }

/** Marks, or takes back, by a script that is not needed before somebody presses, and is fetched in the background until then. */
export function pressMark(press: MarkPress): void {
  keepCommand<MarkPress>(markPress, press)
  void import('@/features/saved/toggle-saved').then(({ takeMarkPresses }) => takeMarkPresses())
}
