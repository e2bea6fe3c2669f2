import { afterEach, expect, it } from 'vitest'
import { knownVisitorId, visitorId } from '@/lib/visitor'

afterEach(() => localStorage.clear())

it('makes an id once', () => {
  const made = visitorId()

  expect(made).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
  expect(visitorId()).toBe(made)
})

it('makes another where the one in the browser is damaged: the API refuses every request with such a one', () => {
  localStorage.setItem('stylesense.visitor', '{"id":1')

  expect(knownVisitorId()).toBeNull()
  const made = visitorId()
  expect(made).not.toBe('{"id":1')
  expect(knownVisitorId()).toBe(made)
})
