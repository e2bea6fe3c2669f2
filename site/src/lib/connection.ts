/** Whether the last request reached the API, so that one banner can say so in place of an error on every shelf. */
import { create } from 'zustand'

export type Connection = 'ok' | 'offline' | 'unreachable'

export const useConnection = create<{ state: Connection }>()(() => ({ state: navigator.onLine ? 'ok' : 'offline' }))

export function reportConnection(state: Connection): void {
  if (useConnection.getState().state !== state) useConnection.setState({ state })
}

export function watchConnection(): void {
  window.addEventListener('offline', () => reportConnection('offline'))
  window.addEventListener('online', () => reportConnection('ok'))
}
