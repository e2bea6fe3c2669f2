/** The shop in browsers that lack or refuse what others have: it stands, with what it can do without that. */
import { render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { aCart, aGrant, aPage, aProduct } from '@/testing/samples'

afterEach(() => {
  vi.unstubAllGlobals()
})

const refuse = () => {
  throw new DOMException('too many', 'SecurityError')
}

const landmarks = { '/': 'Trending', '/dashboard': 'For you', '/checkout': 'Where should it go?' }

it.each([
  ['no crypto', '/', () => vi.stubGlobal('crypto', undefined)],
  ['no IntersectionObserver', '/', () => vi.stubGlobal('IntersectionObserver', undefined)],
  ['no Intl.RelativeTimeFormat', '/', () => vi.stubGlobal('Intl', { ...namesOf(Intl), RelativeTimeFormat: undefined })],
  ['a history that takes no more', '/', () => vi.spyOn(history, 'replaceState').mockImplementation(refuse)],
  ['no matchMedia', '/dashboard', () => vi.stubGlobal('matchMedia', undefined)],
  ['no Intl.DisplayNames', '/checkout', () => vi.stubGlobal('Intl', { ...namesOf(Intl), DisplayNames: undefined })],
  ['no languages', '/checkout', () => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(undefined as never)],
] as const)('it stands with %s', async (_, address, takeAway) => {
  history.replaceState(null, '', address)
  takeAway()
  vi.resetModules()
  const { fakeApi } = await import('@/testing/fake-api')
  const { startSession } = await import('@/lib/session')
  const { App } = await import('@/app/app')
  await import('@/app/background')
  fakeApi({
    'GET /cart': () => ({ body: aCart([aProduct(), 1]) }),
    'GET /recommend/pages/home': () => ({ body: aPage({ Trending: [1, 2, 3, 4] }) }),
  })
  startSession(aGrant())
  render(<App />)
  expect((await screen.findAllByText(landmarks[address]))[0]).toBeVisible()
})

/** Those of Intl are not enumerable. */
function namesOf(object: object): object {
  return Object.fromEntries(Object.getOwnPropertyNames(object).map((name) => [name, object[name as keyof object]]))
}
