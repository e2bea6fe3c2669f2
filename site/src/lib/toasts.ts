/** Short messages at the foot of the page, announced to screen readers, each with at most one way to act on it. */
import { create } from 'zustand'

export type Toast = {
  id: number
  message: string
  tone: 'plain' | 'bad'
  action?: { label: string; run: () => void }
}

type Toasts = {
  toasts: Toast[]
  /** Where they are shown while a dialog is open: all that lies outside it can be neither pressed nor read out then. */
  room: HTMLElement | null
}

export const useToasts = create<Toasts>()(() => ({ toasts: [], room: null }))

const shownAtOnce = 3
const shownForMs = 6000
const shownWithActionForMs = 9000

const timers = new Map<number, ReturnType<typeof setTimeout>>()
let lastId = 0

export function dismissToast(id: number): void {
  holdToast(id)
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

export function showToast(message: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
  lastId += 1
  const toast: Toast = { id: lastId, message, tone: options.tone ?? 'plain', action: options.action }
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter((shown) => shown.message !== message), toast].slice(-shownAtOnce),
  }))
  releaseToast(toast)
}

/** Keeps a toast for as long as someone points at it or has the focus in it. */
export function holdToast(id: number): void {
  clearTimeout(timers.get(id))
  timers.delete(id)
}

export function releaseToast({ id, action }: Toast): void {
  holdToast(id)
  timers.set(
    id,
    setTimeout(() => dismissToast(id), action ? shownWithActionForMs : shownForMs),
  )
}

/** A dialog lends toasts a room of its own from when its element is there until it goes. */
export function lendToastsRoom(room: HTMLElement | null): (() => void) | undefined {
  if (!room) return undefined
  useToasts.setState({ room })
  return () => {
    if (useToasts.getState().room === room) useToasts.setState({ room: null })
  }
}
