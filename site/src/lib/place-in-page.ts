/**
 * What a browser does for documents and a single page must do itself: a new page starts at its top with focus on its
 * heading, a page come back to is where it was left.
 */
import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import { readStored, writeStored } from '@/lib/stored-state'

const storageKey = 'stylesense.places'
const remembered = 60
const mostTries = 600

type Places = Record<string, number>

/** An entry of the history is known by a key kept in its state, so that two visits to one address are two places. */
function entryKey(): string {
  const state = (history.state ?? {}) as { place?: string }
  if (state.place) return state.place
  const place = crypto.randomUUID?.() ?? String(Math.random())
  history.replaceState({ ...state, place }, '')
  return place
}

function savePlace(key: string, top: number): void {
  const places = readStored<Places>(sessionStorage, storageKey) ?? {}
  delete places[key]
  const kept = Object.entries(places).slice(-remembered)
  writeStored(sessionStorage, storageKey, { ...Object.fromEntries(kept), [key]: top })
}

function restorePlace(top: number): () => void {
  // The list may still be growing to its old length; follow it for a moment, and let go at the reader's first move.
  const until = performance.now() + 1500
  let going = true
  const stop = () => {
    going = false
  }
  const step = () => {
    if (!going) return
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

export function usePlaceInPage(): void {
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
        if (key === entryKey()) savePlace(key, Math.round(window.scrollY))
      }, 120)
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => window.removeEventListener('scroll', onScroll)
  }, [])

  useLayoutEffect(() => {
    const before = last.current
    const here = { key: entryKey(), path: address.slice(0, address.indexOf('?')) }
    last.current = here
    if (before?.key === here.key) return
    // Only an entry of the history that was left before has a place: a link always makes a new entry.
    const place = readStored<Places>(sessionStorage, storageKey)?.[here.key]
    if (place !== undefined) return restorePlace(place)
    if (before === null || before.path === here.path) return
    window.scrollTo(0, 0)
    return focusHeading()
  }, [address])
}

/** The heading of a page that is still being fetched comes later: looks again until it is there, or the shopper has moved on first. */
function focusHeading(): () => void {
  let tries = 0
  let frame = 0
  const look = () => {
    const heading = document.querySelector<HTMLElement>('main h1')
    // While a page's script is on its way the page before stays in the document, out of sight.
    if (heading?.checkVisibility()) {
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    } else if (tries < mostTries) {
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
