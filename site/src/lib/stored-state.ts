/** Reads and writes web storage, and keeps stores in sync between the tabs of one browser. */
import type { KeyValueStore } from '@/lib/browser'

export type StoredStore = { persist: { getOptions: () => { name?: string }; rehydrate: () => Promise<void> | void } }

/** Loads what another tab has stored, so that neither tab overwrites the other's change later. */
export function syncBetweenTabs(...stores: StoredStore[]): void {
  window.addEventListener('storage', (event) => {
    for (const { persist } of stores) if (persist.getOptions().name === event.key) void persist.rehydrate()
  })
}

/** Null where storage is empty or holds no JSON. */
export function readStored<Value>(storage: KeyValueStore, key: string): Value | null {
  const text = storage.getItem(key)
  try {
    return text === null ? null : (JSON.parse(text) as Value)
  } catch {
    return null
  }
}

export function writeStored(storage: KeyValueStore, key: string, value: unknown): void {
  if (value === null) storage.removeItem(key)
  else storage.setItem(key, JSON.stringify(value))
}
