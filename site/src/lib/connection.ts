/** Whether the API answers, and soon, so that one banner can say so in place of an error on every shelf. */
import { create } from 'zustand'

export type Connection = 'ok' | 'slow' | 'offline' | 'unreachable'

export const useConnection = create<{ state: Connection }>()(() => ({ state: navigator.onLine ? 'ok' : 'offline' }))

const slowAfterMs = 4000
let slowRequests = 0

export function reportConnection(state: Exclude<Connection, 'slow'>): void {
  const next = state === 'ok' && slowRequests > 0 ? 'slow' : state
  if (useConnection.getState().state !== next) useConnection.setState({ state: next })
}

/** Starts a wait, which makes the connection slow once it takes too long. @returns ends the wait */
export function startWaiting(): () => void {
  let isSlow = false
  const timer = setTimeout(() => {
    isSlow = true
    slowRequests += 1
    if (useConnection.getState().state === 'ok') useConnection.setState({ state: 'slow' })
  }, slowAfterMs)
  return () => {
    clearTimeout(timer)
    if (!isSlow) return
    slowRequests -= 1
    if (slowRequests === 0 && useConnection.getState().state === 'slow') useConnection.setState({ state: 'ok' })
  }
}

export function watchConnection(): void {
  window.addEventListener('offline', () => reportConnection('offline'))
  window.addEventListener('online', () => reportConnection('ok'))
}
