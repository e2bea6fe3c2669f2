import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { reportConnection, startWaiting, useConnection } from '@/lib/connection'

const state = () => useConnection.getState().state

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('calls the shop slow while a request waits too long, and no longer', () => {
  const end = startWaiting()
  vi.advanceTimersByTime(3000)
  expect(state()).toBe('ok')
  vi.advanceTimersByTime(2000)
  expect(state()).toBe('slow')
  end()
  expect(state()).toBe('ok')
})

it('stays slow while another request is late, though one has been answered', () => {
  const first = startWaiting()
  const second = startWaiting()
  vi.advanceTimersByTime(5000)
  first()
  reportConnection('ok')
  expect(state()).toBe('slow')
  second()
  expect(state()).toBe('ok')
})

it('says offline rather than slow', () => {
  const end = startWaiting()
  reportConnection('offline')
  vi.advanceTimersByTime(5000)
  expect(state()).toBe('offline')
  end()
  expect(state()).toBe('offline')
})

it('never minds a request that was answered in time', () => {
  startWaiting()()
  vi.advanceTimersByTime(10_000)
  expect(state()).toBe('ok')
})
