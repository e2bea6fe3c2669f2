/** What the shopper did since a page of recommendations was last shown, so that the next one can say what it follows. */
import { createJSONStorage } from 'zustand/middleware'
import { tabStore } from '@/lib/browser'
import { keptStore } from '@/lib/kept-store'

export type Deed = 'looked at' | 'liked' | 'saved' | 'hid'
/** @property at when, in milliseconds since 1970 */
export type Signal = { deed: Deed; name: string; at: number }

export const useSignals = keptStore(
  'signals',
  { signals: [] as Signal[] },
  { storage: createJSONStorage(() => tabStore) },
)

/** A deed that is done twice counts once, as the latest. */
export function noteSignal(deed: Deed, name: string): void {
  useSignals.setState(({ signals }) => ({ signals: [...without(signals, deed, name), { deed, name, at: Date.now() }] }))
}

/** For a like that is taken back. */
export function dropSignal(deed: Deed, name: string): void {
  useSignals.setState(({ signals }) => ({ signals: without(signals, deed, name) }))
}

/** What was done later is left for the next page. */
export function clearSignals(until: number): void {
  useSignals.setState(({ signals }) => ({ signals: signals.filter(({ at }) => at > until) }))
}

function without(signals: Signal[], deed: Deed, name: string): Signal[] {
  return signals.filter((signal) => signal.deed !== deed || signal.name !== name)
}
