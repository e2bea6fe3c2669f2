/** A value kept in web storage that survives a reload, tolerant of storage that is full, forbidden or spoiled. */
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
