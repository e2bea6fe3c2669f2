/**
 * Tells the API what was noted, in batches: at most one request in five seconds from all tabs, and one more when a page is left. An event
 * leaves the queue when the API has taken it, and not before: sent again it counts once, by its id.
 */
import type { AxiosRequestConfig } from 'axios'
import { api } from '@/lib/api/client'
import { toProblem } from '@/lib/api/problem'
import type { Receipt, ShopEvent } from '@/lib/api/types'
import { browserStore } from '@/lib/browser'
import { forgetChosen } from '@/lib/chosen-products'
import { dequeue, emptyQueue, queuedEvents } from '@/lib/event-queue'
import { useFollowing } from '@/lib/following'
import { useSession } from '@/lib/session'
import { commandKind } from '@/lib/outbox'
import { forgetWish } from '@/lib/outbox-store'
import { inShopTime, learnShopTime } from '@/lib/shop-clock'
import { withTabLock } from '@/lib/tab-lock'
import { showToast } from '@/lib/toasts'
import { forgetVisitor, knownVisitorId, objectsToBeingFollowed } from '@/lib/visitor'

/** As many as the API takes at once. */
const largestBatch = 100
const pauseMs = 5_000
const longestPauseMs = 60_000
const lock = 'stylesense.events'
const sentAtKey = 'stylesense.events-sent-at'

let timer: ReturnType<typeof setTimeout> | undefined
/** When the timer goes off. */
let due = Infinity
/** What was sent when a page was last left: no lock holds that. */
let leaving: Promise<unknown> = Promise.resolve()
let batchSize = largestBatch
let failures = 0
/** The ids on their way, by a request whose answer may still come. */
const underway = new Set<string>()
const viewListeners = new Set<() => void>()

/** Calls back when the API has taken views, which may change what it recommends. */
export function onViewsTaken(listener: () => void): void {
  viewListeners.add(listener)
}

/** @param patience milliseconds for which what was noted may wait for more; nothing does where there is a batch and more */
export function scheduleSending(patience = 0): void {
  const now = Date.now()
  const next = now + Math.max(waitMs(), queuedEvents().length > largestBatch ? 0 : patience)
  if (timer !== undefined && due <= next) return
  clearTimeout(timer)
  due = next
  timer = setTimeout(() => void sendEvents(), next - now)
}

/** Sends what waits, unless the last request is too recent. Resolves when it has arrived or failed. */
function sendEvents(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  return withTabLock(lock, sendBatch)
}

async function sendBatch(): Promise<void> {
  if (waitMs() > 0) scheduleSending()
  else await deliver(start())
}

/** However large it is, the batch outlives the page. */
function sendWhileLeaving(): void {
  leaving = deliver(start(), { fetchOptions: { keepalive: true } })
}

async function deliver(batch: ShopEvent[], options?: AxiosRequestConfig): Promise<void> {
  if (batch.length === 0) return
  const asked = Date.now()
  try {
    const events = batch.map((event) => ({ ...event, at: inShopTime(event.at) }))
    const { data, headers } = await api.post<Receipt>('/events', { events }, options)
    const misdated = learnShopTime(headers.date as string | null, asked) ? misdatedIn(batch, data) : []
    taken(batch.filter((event) => !misdated.includes(event)))
  } catch (error) {
    refused(batch, toProblem(error).status)
  } finally {
    end(batch)
  }
}

/** Those that this device's clock alone is at fault for: they go again, at the shop's time. */
function misdatedIn(batch: ShopEvent[], { rejected }: Receipt): ShopEvent[] {
  const misdated = new Set(rejected.filter(({ code }) => code.startsWith('at_')).map(({ index }) => index))
  return batch.filter((_, index) => misdated.has(index))
}

function start(): ShopEvent[] {
  if (objectsToBeingFollowed()) return []
  const batch = queuedEvents()
    .filter(({ id }) => !underway.has(id))
    .slice(0, batchSize)
  if (batch.length > 0) browserStore.setItem(sentAtKey, String(Date.now()))
  for (const { id } of batch) underway.add(id)
  return batch
}

/** What is left follows, once there is a connection. */
function end(batch: ShopEvent[]): void {
  for (const { id } of batch) underway.delete(id)
  if (queuedEvents().length > 0 && navigator.onLine) scheduleSending()
}

/** Also what the answer rejects of it: it would be rejected again. */
function taken(batch: ShopEvent[]): void {
  dequeue(batch)
  failures = 0
  batchSize = largestBatch
  if (batch.some(({ kind }) => kind === 'view')) for (const listener of viewListeners) listener()
}

/** A batch that is refused as a whole is halved until the event at fault stands alone, and goes. All else is sent again. */
function refused(batch: ShopEvent[], status: number | null): void {
  if (![400, 413, 422].includes(status ?? 0)) failures += 1
  else if (batch.length === 1) dequeue(batch)
  else batchSize = Math.ceil(batch.length / 2)
}

function waitMs(): number {
  const pause = Math.min(longestPauseMs, pauseMs * 2 ** Math.max(0, failures - 1))
  const passed = Date.now() - Number(browserStore.getItem(sentAtKey) ?? 0)
  // A clock that was set back says nothing of when that was.
  return passed < 0 ? 0 : Math.max(0, pause - passed)
}

/** Has the API forget what it keeps of this shopper and of this browser; the browser's own is gone at once. */
export async function forgetEvents(): Promise<void> {
  drop()
  // What is on its way, from any tab, would arrive after it had been forgotten.
  await leaving
  await withTabLock(lock, forget)
}

async function forget(): Promise<void> {
  drop()
  const visitor = knownVisitorId()
  if (visitor || useSession.getState().user) await forgetting.attempt({ visitor })
}

/** Done by the next page where this one is left before the shop has answered: who asked for it has asked. */
const forgetting = commandKind<{ visitor: string | null }, unknown>(forgetWish, {
  title: () => 'that we forget you',
  send: ({ args: { visitor } }) => api.delete('/events', { headers: visitor ? { 'X-Visitor-Id': visitor } : {} }),
  taken: () => {
    // Noted meanwhile, under an id that is forgotten.
    drop()
    forgetVisitor()
  },
  refused: (_, problem) => showToast(`The shop has not forgotten you: ${problem.message}`, { tone: 'bad' }),
})

function drop(): void {
  emptyQueue()
  forgetChosen()
}

/** Begins with what an earlier page left in the queue. */
export function startSending(): void {
  if (objectsToBeingFollowed()) drop()
  // Whoever uses this browser next saw none of it.
  useSession.subscribe((session, before) => {
    if (before.user && session.user?.id !== before.user.id) drop()
  })
  useFollowing.subscribe(({ allowed }) => {
    if (!allowed) drop()
  })
  window.addEventListener('pagehide', sendWhileLeaving)
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) sendWhileLeaving()
  })
  window.addEventListener('online', () => scheduleSending())
  if (queuedEvents().length > 0) scheduleSending()
}
