/**
 * A guest as the API knows one: a random id of this browser that says nothing of the person. It goes out for nobody who asks not to be
 * followed, by Global Privacy Control, by Do Not Track, or by the switch at the foot of the page.
 */
import { browserStore, randomUuid } from '@/lib/browser'

const storageKey = 'stylesense.visitor'

/** Holds "off" where the shopper wants nothing noted. index.html reads it too. */
export const followingKey = 'stylesense.following'

declare global {
  interface Navigator {
    /** https://w3c.github.io/gpc */
    globalPrivacyControl?: boolean
  }
}

/** By what the browser says on its own, which no switch of the shop overrules. */
export function browserObjects(): boolean {
  return navigator.globalPrivacyControl === true || navigator.doNotTrack === '1'
}

export function objectsToBeingFollowed(): boolean {
  return browserObjects() || browserStore.getItem(followingKey) === 'off'
}

/** Made at its first use; null for whoever objects, though one from before may still be known. */
export function visitorId(): string | null {
  if (objectsToBeingFollowed()) return null
  const known = knownVisitorId()
  if (known) return known
  const made = randomUuid()
  browserStore.setItem(storageKey, made)
  return made
}

/**
 * For asking the API to forget: also of somebody who has objected since. What is damaged counts as none, as the API refuses every request
 * with it.
 */
export function knownVisitorId(): string | null {
  return /^[\da-f-]{36}$/.exec(browserStore.getItem(storageKey) ?? '')?.[0] ?? null
}

/** The next visitor of this browser is another one. */
export function forgetVisitor(): void {
  browserStore.removeItem(storageKey)
}
