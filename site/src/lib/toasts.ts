/** Short messages at the foot of the page, announced to screen readers, each with at most one action. */
import { create } from 'zustand'

export type Toast = {
  id: number
  message: string
  tone: 'plain' | 'bad'
  action?: { label: string; run: () => void }
}

type Toasts = {
  toasts: Toast[]
  /** An element inside the open dialog, since nothing outside it can be pressed or read out then. */
  container: HTMLElement | null
}

export const useToasts = create<Toasts>()(() => ({ toasts: [], container: null }))

const shownAtOnce = 3
const shownForMs = 6000
const shownWithActionForMs = 9000

const timers = new Map<number, ReturnType<typeof setTimeout>>()
let lastId = 0

export function dismissToast(id: number): void {
  pauseToast(id)
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

export function showToast(message: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
  lastId += 1
  const toast: Toast = { id: lastId, message, tone: options.tone ?? 'plain', action: options.action }
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter((shown) => shown.message !== message), toast].slice(-shownAtOnce),
  }))
  resumeToast(toast)
}

/** Stops the timer while someone points at the toast or has the focus in it. */
export function pauseToast(id: number): void {
  clearTimeout(timers.get(id))
  timers.delete(id)
}

export function resumeToast({ id, action }: Toast): void {
  pauseToast(id)
  timers.set(
    id,
    setTimeout(() => dismissToast(id), action ? shownWithActionForMs : shownForMs),
  )
}

/** A ref for the element in which a dialog shows the toasts while it is open. */
export function toastContainerRef(container: HTMLElement | null): (() => void) | undefined {
  if (!container) return undefined
  useToasts.setState({ container })
  return () => {
    if (useToasts.getState().container === container) useToasts.setState({ container: null })
  }
}
