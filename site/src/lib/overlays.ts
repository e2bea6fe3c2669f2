/** Which panel lies over the page: one at a time, so that opening one closes another. */
import { create } from 'zustand'

export type Overlay = 'cart' | 'search' | 'menu' | null

export const useOverlay = create<{ open: Overlay }>()(() => ({ open: null }))

export function openOverlay(open: Exclude<Overlay, null>): void {
  useOverlay.setState({ open })
}

export function closeOverlay(): void {
  useOverlay.setState({ open: null })
}
