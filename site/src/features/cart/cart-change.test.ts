import { beforeEach, describe, expect, it } from 'vitest'
import { withUnanswered, type CartChange } from '@/features/cart/cart-change'
import { cartChange } from '@/lib/outbox-store'
import { endSession, startSession } from '@/lib/session'
import { leaveCommand } from '@/testing/outbox'
import { aCart, aGrant, aProduct } from '@/testing/samples'

const shirt = aProduct({ id: 1 })
const shoes = aProduct({ id: 2 })

const change = (how: Partial<CartChange>) => leaveCommand(cartChange, { product: shirt, quantity: 1, held: 0, ...how })

const shown = (...lines: Parameters<typeof aCart>) =>
  withUnanswered(aCart(...lines)).items.map(({ product, quantity }) => [product.id, quantity])

describe('the bag with what the shop has not answered yet', () => {
  beforeEach(() => startSession(aGrant()))

  it('holds as many as were wanted last, and nothing that was taken out', () => {
    change({ quantity: 2 })
    change({ quantity: 4 })
    change({ product: shoes, quantity: 0, held: 1 })
    expect(shown([shirt, 1], [shoes, 1])).toEqual([[1, 4]])
  })

  it('is as the shop has it for whoever else is here', () => {
    change({ quantity: 4 })
    endSession()
    expect(shown([shirt, 1])).toEqual([[1, 1]])
  })

  it('holds more, never less, where pieces were added before it had been read', () => {
    change({ added: 1, quantity: 1, held: 0 })
    change({ added: 1, quantity: 2, held: 1 })
    expect(shown()).toEqual([[1, 2]])
    expect(shown([shirt, 3])).toEqual([[1, 3]])
  })

  it('holds what was added alone once the rest has been ordered', () => {
    change({ added: 1, quantity: 4, held: 3 })
    expect(shown([shirt, 3])).toEqual([[1, 4]])
    expect(shown([shirt, 4])).toEqual([[1, 4]])
    expect(shown()).toEqual([[1, 1]])
  })

  it('is there though a change is damaged', () => {
    leaveCommand(cartChange, { quantity: 2 })
    change({ added: 1, quantity: 1 })
    expect(shown([shoes, 1])).toEqual([
      [2, 1],
      [1, 1],
    ])
  })
})
