/**
 * One attempt to place one order, stored in this tab until it is answered. Its idempotency key goes with every request, so that
 * a double click, a reload in the middle or a retry after a lost answer all end in the same order.
 */
import type { Cart, Shipping } from '@/lib/api/types'
import { randomUuid, tabStore } from '@/lib/browser'
import { readStored, writeStored } from '@/lib/stored-state'

/** @property cart what the shopper saw when they pressed the button */
export type Attempt = { key: string; shopper: number; shipping: Shipping; cart: Cart; sentAt: number }
type Draft = { shopper: number; shipping: Shipping | null }

const attemptKey = 'stylesense.checkout.attempt'
const draftKey = 'stylesense.checkout.shipping'
const minute = 60_000
const maxAge = 10 * minute

/** This shopper's unanswered attempt, if it is recent; never one that another began in this tab. */
export function readAttempt(shopper: number): Attempt | null {
  const attempt = readStored<Attempt>(tabStore, attemptKey)
  return attempt?.shopper === shopper && attempt.cart && Date.now() - attempt.sentAt < maxAge ? attempt : null
}

export function writeAttempt(attempt: Attempt | null): void {
  writeStored(tabStore, attemptKey, attempt)
}

/** The unanswered attempt, to be sent again; with another address, or another bag in view, it is a new one. */
export function attemptFor(shopper: number, shipping: Shipping, cart: Cart): Attempt {
  const open = readAttempt(shopper)
  const same = open !== null && JSON.stringify(open.shipping) === JSON.stringify(shipping) && isOfCart(open, cart)
  return { key: same ? open.key : randomUuid(), shopper, shipping, cart, sentAt: Date.now() }
}

export function isOfCart(attempt: Attempt, cart: Cart): boolean {
  return contentsOf(attempt.cart) === contentsOf(cart)
}

/**
 * True where nobody need press again: the cart is empty, as an order that went through leaves it, or the page was loaded again while it
 * showed what was ordered. Who has walked away meanwhile, and comes back, has not pressed.
 */
export function mayResume(attempt: Attempt, cart: Cart): boolean {
  const loadedAgain = attempt.sentAt < performance.timeOrigin && location.search.includes('review')
  return cart.items.length === 0 || (loadedAgain && isOfCart(attempt, cart))
}

function contentsOf(cart: Cart): string {
  return cart.items
    .map(({ product, quantity }) => `${product.id}×${quantity} at ${product.price}`)
    .sort()
    .join(' ')
}

export function readShippingDraft(shopper: number): Shipping | null {
  const draft = readStored<Draft>(tabStore, draftKey)
  return draft?.shopper === shopper ? draft.shipping : null
}

export function writeShippingDraft(shopper: number, shipping: Shipping | null): void {
  writeStored(tabStore, draftKey, { shopper, shipping })
}
