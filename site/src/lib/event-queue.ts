/**
 * Events that the API has not taken yet, kept in the browser over reloads and restarts. All tabs share one queue: what two of them send at
 * once counts once, by its id.
 */
import type { ShopEvent } from '@/lib/api/types'
import { browserStore } from '@/lib/browser'
import { useSession } from '@/lib/session'
import { readStored, writeStored } from '@/lib/stored-state'

/** @property userId whose they are; null for a guest's, which become the shopper's who signs in */
type Queue = { userId: number | null; events: ShopEvent[] }

const key = 'stylesense.events'

/** The newest so many, about 150 kB: a week offline must not fill the storage that the bag needs too. */
const longest = 500

export function queuedEvents(): ShopEvent[] {
  const queue = readStored<Queue>(browserStore, key)
  if (!Array.isArray(queue?.events)) return []
  return queue.userId === null || queue.userId === currentUserId() ? queue.events : []
}

export function enqueue(events: ShopEvent[]): void {
  store([...queuedEvents(), ...events].slice(-longest))
}

export function dequeue(events: ShopEvent[]): void {
  const gone = new Set(events.map(({ id }) => id))
  store(queuedEvents().filter(({ id }) => !gone.has(id)))
}

export function emptyQueue(): void {
  store([])
}

function store(events: ShopEvent[]): void {
  writeStored(browserStore, key, events.length > 0 ? ({ userId: currentUserId(), events } satisfies Queue) : null)
}

function currentUserId(): number | null {
  return useSession.getState().user?.id ?? null
}
