import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  attemptFor,
  mayResume,
  readAttempt,
  readShippingDraft,
  writeAttempt,
  writeShippingDraft,
} from '@/features/checkout/attempt'
import type { Shipping } from '@/lib/api/types'
import { loadAgain } from '@/testing/load-again'
import { aCart, anOrder, aProduct } from '@/testing/samples'

const shipping = anOrder().shipping as Shipping
const cart = aCart([aProduct({ id: 1 }), 2])
const ada = 5
const bea = 6

afterEach(() => {
  vi.useRealTimers()
})

describe('an attempt at an order', () => {
  it('keeps its key until it is answered', () => {
    const attempt = attemptFor(ada, shipping, cart)
    writeAttempt(attempt)
    expect(attemptFor(ada, shipping, cart).key).toBe(attempt.key)
    writeAttempt(null)
    expect(attemptFor(ada, shipping, cart).key).not.toBe(attempt.key)
  })

  it('is another one with another address', () => {
    const attempt = attemptFor(ada, shipping, cart)
    writeAttempt(attempt)
    expect(attemptFor(ada, { ...shipping, city: 'York' }, cart).key).not.toBe(attempt.key)
  })

  it('is another one with another bag in view', () => {
    const attempt = attemptFor(ada, shipping, cart)
    writeAttempt(attempt)
    expect(attemptFor(ada, shipping, aCart([aProduct({ id: 1, price: 25 }), 2])).key).not.toBe(attempt.key)
  })

  it('is no longer open after ten minutes', () => {
    vi.useFakeTimers()
    writeAttempt(attemptFor(ada, shipping, cart))
    vi.advanceTimersByTime(11 * 60_000)
    expect(readAttempt(ada)).toBeNull()
  })

  it('goes on by itself for the bag that was ordered or the empty one that it leaves, and for no other', () => {
    const attempt = attemptFor(ada, shipping, cart)
    expect(mayResume(attempt, aCart())).toBe(true)
    loadAgain('/checkout?step=review')
    expect(mayResume(attempt, cart)).toBe(true)
    expect(mayResume(attempt, aCart())).toBe(true)
    expect(mayResume(attempt, aCart([aProduct({ id: 1 }), 3]))).toBe(false)
    expect(mayResume(attempt, aCart([aProduct({ id: 1, price: 25 }), 2]))).toBe(false)
  })

  it('does not go on by itself for who has walked away, or went back to the address', () => {
    const attempt = attemptFor(ada, shipping, cart)
    expect(mayResume(attempt, cart)).toBe(false)
    loadAgain('/checkout')
    expect(mayResume(attempt, cart)).toBe(false)
  })

  it('belongs to who began it, as the address typed does', () => {
    writeAttempt(attemptFor(ada, shipping, cart))
    writeShippingDraft(ada, shipping)
    expect(readAttempt(bea)).toBeNull()
    expect(readShippingDraft(bea)).toBeNull()
    expect(readShippingDraft(ada)).toEqual(shipping)
  })
})
