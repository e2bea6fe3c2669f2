/** Browsers load pages ahead that nobody may ever open, and open tabs behind the one that is looked at. */
import { useSyncExternalStore } from 'react'

let seen = false

/** Whether somebody can have seen the shop since it was loaded. */
export function useSeen(): boolean {
  return useSyncExternalStore(subscribe, () => (seen ||= !document.hidden))
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('visibilitychange', onChange)
  return () => document.removeEventListener('visibilitychange', onChange)
}
