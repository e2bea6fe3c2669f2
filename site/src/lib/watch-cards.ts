/**
 * Notes which recommendations were seen, half in view for a second, and which were opened. It watches the page from outside: a card says
 * in an attribute from which list it comes, and knows nothing of this.
 */
import { rememberChosen } from '@/lib/chosen-products'
import { recordClick, recordImpressions } from '@/lib/event-log'
import type { Listed } from '@/lib/listed'
import { objectsToBeingFollowed } from '@/lib/visitor'

const selector = '[data-listed]'
const seenAfterMs = 1000

/** What counts as seen, once per list and product, however often it scrolls by. */
const counted = new Set<string>()

export function watchCards(): void {
  watchOpened()
  if (window.IntersectionObserver) watchSeen()
}

function watchSeen(): void {
  /** By card: what it showed when it was last observed, since React puts another list's product into the same element. */
  const observed = new WeakMap<Element, string>()
  /** The cards in view, each with the moment at which it came in. */
  const inView = new Map<Element, object>()

  const observer = new IntersectionObserver(
    (entries) => {
      const moment = {}
      const cameIn = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target)
      for (const { target } of entries) inView.delete(target)
      for (const card of cameIn) inView.set(card, moment)
      if (cameIn.length > 0) setTimeout(() => count(cameIn, moment), seenAfterMs)
    },
    { threshold: 0.5 },
  )

  const count = (cards: Element[], moment: object) => {
    const still = cards.filter((card) => inView.get(card) === moment)
    // Behind a panel or in a tab behind others nothing is seen; it may be a second later.
    const covered = still.filter((card) => document.hidden || card.closest('[inert]'))
    if (covered.length > 0) setTimeout(() => count(covered, moment), seenAfterMs)
    recordSeen(still.filter((card) => !covered.includes(card)).map(readListed))
  }

  const observeNew = () => {
    for (const card of document.querySelectorAll<HTMLElement>(selector)) {
      const shows = card.dataset.listed ?? ''
      if (observed.get(card) === shows) continue
      observed.set(card, shows)
      observer.unobserve(card)
      observer.observe(card)
    }
    for (const card of inView.keys()) if (!card.isConnected) inView.delete(card)
  }
  new MutationObserver(observeNew).observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['data-listed'],
  })
  observeNew()
}

function recordSeen(cards: Listed[]): void {
  const first = cards.filter(({ product_id, source }) => {
    const key = `${source.request_id} ${source.shelf} ${product_id}`
    return !counted.has(key) && counted.add(key)
  })
  if (first.length > 0) recordImpressions(first)
}

/** By pointer or keyboard, in this tab or in a new one. */
function watchOpened(): void {
  document.addEventListener('click', noteOpened, { capture: true })
  document.addEventListener('auxclick', (event) => event.button === 1 && noteOpened(event), { capture: true })
}

function noteOpened({ target }: MouseEvent): void {
  if (!(target instanceof Element) || !target.closest('a[href]') || objectsToBeingFollowed()) return
  const card = target.closest(selector)
  if (!card) return
  const chosen = readListed(card)
  rememberChosen(chosen.product_id, chosen.source)
  // Within its first second too: the API counts no click on what was not shown.
  recordSeen([chosen])
  recordClick(chosen)
}

function readListed(card: Element): Listed {
  return JSON.parse((card as HTMLElement).dataset.listed ?? '') as Listed
}
