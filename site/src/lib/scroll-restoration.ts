/**
 * Scroll restoration for a single-page app: a new page starts at its top with the focus on its heading, and a page that the
 * back button returns to is scrolled to where it was left.
 */
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import { randomUuid, tabStore } from '@/lib/browser'
import { focusPageHeading } from '@/lib/focus'
import { readStored, writeStored } from '@/lib/stored-state'

const storageKey = 'stylesense.scroll-positions'
const maxRemembered = 60
const maxTries = 600

/** Pixels from the top, by history entry. */
type Positions = Record<string, number>

/** A history entry is known by a key in its state, since two visits to one address have two scroll positions. */
function entryKey(): string {
  const state = (history.state ?? {}) as { entryKey?: string }
  if (state.entryKey) return state.entryKey
  const key = randomUuid()
  try {
    history.replaceState({ ...state, entryKey: key }, '')
  } catch {
    // Safari takes no more than a hundred in half a minute.
    return ''
  }
  return key
}

function savePosition(key: string, top: number): void {
  const positions = readStored<Positions>(tabStore, storageKey) ?? {}
  delete positions[key]
  const latest = Object.entries(positions).slice(-maxRemembered)
  writeStored(tabStore, storageKey, { ...Object.fromEntries(latest), [key]: top })
}

function restorePosition(top: number): () => void {
  // The list may still be growing to its old length: keep scrolling for a moment, until the reader moves.
  const until = performance.now() + 1500
  let active = true
  const stop = () => {
    active = false
  }
  const step = () => {
    if (!active) return
    window.scrollTo(0, top)
    const reached = Math.abs(window.scrollY - top) < 2
    if (!reached && performance.now() < until) requestAnimationFrame(step)
  }
  for (const gesture of ['wheel', 'touchstart', 'keydown', 'pointerdown']) {
    window.addEventListener(gesture, stop, { once: true, passive: true })
  }
  step()
  return stop
}

export function useScrollRestoration(): void {
  const [path] = useLocation()
  const address = `${path}?${useSearch()}`
  const last = useRef<{ key: string; path: string } | null>(null)

  useEffect(() => {
    history.scrollRestoration = 'manual'
    let pending = 0
    const onScroll = () => {
      const key = entryKey()
      clearTimeout(pending)
      pending = window.setTimeout(() => {
        if (key === entryKey()) savePosition(key, Math.round(window.scrollY))
      }, 120)
    }
    // Whoever presses a link while the page has hardly stopped leaves it at once.
    const onPress = () => savePosition(entryKey(), Math.round(window.scrollY))
    window.addEventListener('scroll', onScroll, { passive: true })
    window.addEventListener('click', onPress, { capture: true })
    return () => {
      window.removeEventListener('scroll', onScroll)
      window.removeEventListener('click', onPress, { capture: true })
    }
  }, [])

  useLayoutEffect(() => {
    const before = last.current
    const here = { key: entryKey(), path: address.slice(0, address.indexOf('?')) }
    last.current = here
    if (before?.key === here.key) return
    // Only an entry that was left before has a position: a link always makes a new entry.
    const position = readStored<Positions>(tabStore, storageKey)?.[here.key]
    if (position !== undefined) return restorePosition(position)
    if (before === null || before.path === here.path) return
    window.scrollTo(0, 0)
    return focusHeading()
  }, [address])
}

/** Focuses the page's heading, which comes later where the page is still being fetched; gives up once the shopper acts first. */
function focusHeading(): () => void {
  let tries = 0
  let frame = 0
  const look = () => {
    if (!focusPageHeading() && tries < maxTries) {
      tries += 1
      frame = requestAnimationFrame(look)
    }
  }
  const stop = () => cancelAnimationFrame(frame)
  for (const gesture of ['keydown', 'pointerdown'])
    window.addEventListener(gesture, stop, { once: true, passive: true })
  frame = requestAnimationFrame(look)
  return stop
}
