/**
 * A guest as the API knows one: a random id of this browser that says nothing of the person. There is none for whoever asks not to be
 * followed, by Global Privacy Control or Do Not Track.
 */
import { browserStore, randomUuid } from '@/lib/browser'

const storageKey = 'stylesense.visitor'

declare global {
  interface Navigator {
    /** https://w3c.github.io/gpc */
    globalPrivacyControl?: boolean
  }
}

export function objectsToBeingFollowed(): boolean {
  return navigator.globalPrivacyControl === true || navigator.doNotTrack === '1'
}

/** Made at its first use; null for whoever objects. */
export function visitorId(): string | null {
  if (objectsToBeingFollowed()) {
    forgetVisitor()
    return null
  }
  const known = browserStore.getItem(storageKey)
  if (known) return known
  const made = randomUuid()
  browserStore.setItem(storageKey, made)
  return made
}

/** The next visitor of this browser is another one. */
export function forgetVisitor(): void {
  browserStore.removeItem(storageKey)
}
