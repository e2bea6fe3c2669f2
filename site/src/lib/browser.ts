/**
 * What a browser may lack or refuse, with something that stands in: storage that throws when it is merely touched, or is full;
 * and what only pages served over HTTPS have.
 */

/** What the shop uses of web storage. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { keys: () => string[] }

/** Shared by the tabs of this browser, or lasting as long as the page where the browser refuses. */
export const browserStore: KeyValueStore = tolerant(() => window.localStorage)

/** This tab's own, or lasting as long as the page. */
export const tabStore: KeyValueStore = tolerant(() => window.sessionStorage)

function tolerant(storage: () => Storage): KeyValueStore {
  const standIn = new Map<string, string>()
  return {
    getItem(key) {
      try {
        return standIn.get(key) ?? storage().getItem(key)
      } catch {
        return standIn.get(key) ?? null
      }
    },
    setItem(key, value) {
      try {
        storage().setItem(key, value)
        standIn.delete(key)
      } catch {
        standIn.set(key, value)
      }
    },
    removeItem(key) {
      standIn.delete(key)
      try {
        storage().removeItem(key)
      } catch {
        // There is nothing to remove where nothing can be stored.
      }
    },
    keys() {
      try {
        return [...new Set([...Object.keys(storage()), ...standIn.keys()])]
      } catch {
        return [...standIn.keys()]
      }
    },
  }
}

/**
 * A random UUID (version 4), to tell things apart and no secret; `crypto.randomUUID` is missing where a page comes over plain http, all of
 * `crypto` where a policy forbids it.
 */
export function randomUuid(): string {
  const { crypto } = window as Partial<Pick<Window, 'crypto'>>
  if (crypto?.randomUUID) return crypto.randomUUID()
  const bytes = new Uint8Array(16).map(() => Math.random() * 256)
  crypto?.getRandomValues(bytes)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
