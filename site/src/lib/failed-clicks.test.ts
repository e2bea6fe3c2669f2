import { expect, it } from 'vitest'
import { announceFailedClicks } from '@/lib/failed-clicks'
import { useToasts } from '@/lib/toasts'

const messages = () => useToasts.getState().toasts.map(({ message }) => message)

it('says that a click failed, and is quiet about what was only cancelled', () => {
  announceFailedClicks()
  window.dispatchEvent(new ErrorEvent('error', { error: new DOMException('cancelled', 'AbortError') }))
  window.dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop' }))
  expect(messages()).toEqual([])
  window.dispatchEvent(new ErrorEvent('error', { error: new TypeError('crypto.randomUUID is not a function') }))
  expect(messages()).toEqual(['That did not work. Please try again, or load the page again.'])
})
