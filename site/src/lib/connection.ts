/** Whether requests reach the API, and soon, so that one banner can say so in place of an error on every shelf. */
import { create } from 'zustand'

export type Connection = 'ok' | 'slow' | 'offline' | 'unreachable'

export const useConnection = create<{ state: Connection }>()(() => ({ state: navigator.onLine ? 'ok' : 'offline' }))

const slowAfterMs = 4000
let late = 0

export function reportConnection(state: Exclude<Connection, 'slow'>): void {
  const next = state === 'ok' && late > 0 ? 'slow' : state
  if (useConnection.getState().state !== next) useConnection.setState({ state: next })
}

/** Begins a wait, which counts as late once it is too long; what it returns ends it. */
export function startWaiting(): () => void {
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    late += 1
    if (useConnection.getState().state === 'ok') useConnection.setState({ state: 'slow' })
  }, slowAfterMs)
  return () => {
    clearTimeout(timer)
    if (!isLate) return
    late -= 1
    if (late === 0 && useConnection.getState().state === 'slow') useConnection.setState({ state: 'ok' })
  }
}

export function watchConnection(): void {
  window.addEventListener('offline', () => reportConnection('offline'))
  window.addEventListener('online', () => reportConnection('ok'))
}
