/** Short messages at the foot of the page, announced to screen readers, each with at most one way to act on it. */
import { create } from 'zustand'

export type Toast = {
  id: number
  message: string
  tone: 'plain' | 'bad'
  action?: { label: string; run: () => void }
}

type Toasts = { toasts: Toast[] }

export const useToasts = create<Toasts>()(() => ({ toasts: [] }))

const shownAtOnce = 3
const shownForMs = 6000
let lastId = 0

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}

export function showToast(message: string, options: Partial<Pick<Toast, 'tone' | 'action'>> = {}): void {
  lastId += 1
  const toast: Toast = { id: lastId, message, tone: options.tone ?? 'plain', action: options.action }
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter((shown) => shown.message !== message), toast].slice(-shownAtOnce),
  }))
  setTimeout(() => dismissToast(toast.id), toast.action ? shownForMs * 1.5 : shownForMs)
}
