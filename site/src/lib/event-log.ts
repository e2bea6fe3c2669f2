/**
 * What the shopper looked at, told to the API in batches: at most one request in five seconds, and what is left when the page goes away
 * with a request that outlives it. Nothing is noted of whoever objects to being followed.
 */
import { apiBase } from '@/lib/api/base'
import { api } from '@/lib/api/client'
import { toProblem } from '@/lib/api/problem'
import type { ShopEvent } from '@/lib/api/types'
import { randomUuid } from '@/lib/browser'
import { useSession } from '@/lib/session'
import { objectsToBeingFollowed, visitorId } from '@/lib/visitor'

/** As many as the API takes at once. */
const largestBatch = 100
const pauseMs = 5_000

let waiting: ShopEvent[] = []
let timer: ReturnType<typeof setTimeout> | undefined
let lastSentAt = -pauseMs

// Whoever uses this browser next saw none of it.
useSession.subscribe((session, before) => {
  if (before.user && session.user?.id !== before.user.id) waiting = []
})

/** Calls back when the API has taken events, which may change what it recommends. */
const listeners = new Set<() => void>()

export function onEventsTaken(listener: () => void): void {
  listeners.add(listener)
}

export function recordView(productId: number): void {
  if (objectsToBeingFollowed()) return
  waiting.push({ id: randomUuid(), kind: 'view', product_id: productId, at: new Date().toISOString() })
  schedule()
}

/** Sends what waits, and resolves when it has arrived: for whoever wants to see its effect. */
export async function sendEvents(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  const batch = waiting.splice(0, largestBatch)
  if (batch.length === 0) return
  lastSentAt = Date.now()
  try {
    await api.post('/events', { events: batch })
    for (const listener of listeners) listener()
  } catch (error) {
    // Each has an id, so that one that arrived after all counts once.
    if (toProblem(error).isTransient) waiting = [...batch, ...waiting].slice(-largestBatch)
  }
  if (waiting.length > 0) schedule()
}

function schedule(): void {
  timer ??= setTimeout(() => void sendEvents(), Math.max(0, lastSentAt + pauseMs - Date.now()))
}

/** By fetch, since a beacon carries no headers, and the headers say whose events these are. */
function sendWhileLeaving(): void {
  const batch = waiting.splice(0, largestBatch)
  if (batch.length === 0) return
  const { accessToken } = useSession.getState()
  const visitor = visitorId()
  void fetch(`${apiBase}/events`, {
    method: 'POST',
    keepalive: true,
    headers: {
      'Content-Type': 'application/json',
      ...(accessToken && { Authorization: `Bearer ${accessToken}` }),
      ...(visitor && { 'X-Visitor-Id': visitor }),
    },
    body: JSON.stringify({ events: batch }),
  }).catch(() => undefined)
}

export function sendEventsOnLeaving(): void {
  window.addEventListener('pagehide', sendWhileLeaving)
}
