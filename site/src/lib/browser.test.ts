import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserStore, randomUuid } from '@/lib/browser'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('storage', () => {
  it('that throws when it is touched keeps for as long as the page what is stored', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    })
    browserStore.setItem('bag', 'a shirt')
    expect(browserStore.getItem('bag')).toBe('a shirt')
    expect(browserStore.keys()).toEqual(['bag'])
    browserStore.removeItem('bag')
    expect(browserStore.getItem('bag')).toBeNull()
    expect(browserStore.keys()).toEqual([])
  })

  it('that is full gives back what was stored last, not what was there before', () => {
    browserStore.setItem('bag', 'a shirt')
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    browserStore.setItem('bag', 'two shirts')
    expect(browserStore.getItem('bag')).toBe('two shirts')
    expect(browserStore.keys()).toEqual(['bag'])
  })
})

it('a random id is a UUID on a page without a secure context too', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  const ids = [randomUuid(), randomUuid()]
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(ids[0]).not.toBe(ids[1])
})
