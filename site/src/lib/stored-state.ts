/** Values kept in web storage, which survive a reload and are shared by the tabs of one browser. */

type StoredStore = { persist: { getOptions: () => { name?: string }; rehydrate: () => Promise<void> | void } }

/** Takes over what another tab has stored, so that neither tab later writes over what the other did. */
export function keepInStepBetweenTabs(...stores: StoredStore[]): void {
  window.addEventListener('storage', (event) => {
    for (const { persist } of stores) if (persist.getOptions().name === event.key) void persist.rehydrate()
  })
}

/** Tolerant of storage that is full, forbidden or spoiled. */
export function readStored<Value>(storage: Storage, key: string): Value | null {
  try {
    const text = storage.getItem(key)
    return text === null ? null : (JSON.parse(text) as Value)
  } catch {
    return null
  }
}

export function writeStored(storage: Storage, key: string, value: unknown): void {
  try {
    if (value === null) storage.removeItem(key)
    else storage.setItem(key, JSON.stringify(value))
  } catch {
    // Storage is a convenience here: without it the page works and only forgets.
  }
}
