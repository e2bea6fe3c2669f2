/** What the shopper was shown, looked at and chose, noted for the API; nothing of whoever objects to being followed. */
import type { ShopEvent, Source } from '@/lib/api/types'
import { randomUuid } from '@/lib/browser'
import { sourceOf } from '@/lib/chosen-products'
import { enqueue } from '@/lib/event-queue'
import { scheduleSending } from '@/lib/event-sender'
import type { Listed } from '@/lib/listed'
import { objectsToBeingFollowed } from '@/lib/visitor'

export function recordView(productId: number): void {
  note([{ kind: 'view', product_id: productId }])
}

export function recordImpressions(cards: Listed[]): void {
  note(cards.map((card) => ({ kind: 'impression', ...card })))
}

export function recordClick(card: Listed): void {
  note([{ kind: 'click', ...card }])
}

/** @param source the list straight from which it was put into the bag; else the one in which it was last chosen counts */
export function recordCartAdd(productId: number, source: Source | undefined = sourceOf(productId)): void {
  note([{ kind: 'cart_add', product_id: productId, source }])
}

/** What the words alone found; what filters leave of it is another matter. */
export function recordSearch(q: string, total: number): void {
  note([{ kind: 'search', search: { q, total } }])
}

/**
 * What was only shown or pressed waits half a minute for a view, a piece for the bag or a search, which change what is shown next: a request
 * costs more than what it says. A click is followed by the view of what it opens.
 */
const patienceMs = 30_000
const patient = new Set<string>(['impression', 'click'])

function note(events: Omit<ShopEvent, 'id' | 'at'>[]): void {
  if (objectsToBeingFollowed()) return
  const at = new Date().toISOString()
  enqueue(events.map((event) => ({ id: randomUuid(), at, ...event })))
  scheduleSending(events.every(({ kind }) => patient.has(kind)) ? patienceMs : 0)
}
