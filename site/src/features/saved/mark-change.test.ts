import { beforeEach, describe, expect, it } from 'vitest'
import { markChange, withUnanswered } from '@/features/saved/mark-change'
import type { SavedKind } from '@/features/saved/guest-saved'
import type { Interaction } from '@/lib/api/types'
import { startSession } from '@/lib/session'
import { leaveCommand } from '@/testing/outbox'
import { aGrant, aProduct } from '@/testing/samples'

const aMark = (id: number, kind: SavedKind = 'like'): Interaction => ({
  id: 40 + id,
  product_id: id,
  kind,
  created_at: '2026-10-01T10:00:00Z',
  product: aProduct({ id }),
})

const change = (id: number, on: boolean, kind: SavedKind = 'like') =>
  leaveCommand(markChange, { product: aProduct({ id }), kind, on, ids: [] })

const shown = (marks: Interaction[]) => withUnanswered(marks, 'like').map(({ product_id }) => product_id)

describe('likes that the shop has not answered yet', () => {
  beforeEach(() => startSession(aGrant()))

  it('are shown first, and what is taken back no longer', () => {
    change(1, false)
    change(3, true)
    expect(shown([aMark(1), aMark(2)])).toEqual([3, 2])
  })

  it('are shown as they were left last, and once though the shop has them by now', () => {
    change(1, true)
    change(2, true)
    change(1, false)
    expect(shown([aMark(2)])).toEqual([2])
    expect(withUnanswered([aMark(2)], 'like')[0]?.id).toBe(42)
  })

  it('are no other marks of the piece, and nobody else’s', () => {
    change(1, true, 'bookmark')
    leaveCommand(markChange, { product: aProduct({ id: 2 }), kind: 'like', on: true, ids: [] }, { userId: 6 })
    expect(shown([])).toEqual([])
  })

  it('are shown though one among them is damaged', () => {
    leaveCommand(markChange, { kind: 'like', on: true })
    change(1, true)
    expect(shown([aMark(2)])).toEqual([1, 2])
  })
})
