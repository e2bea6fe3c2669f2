import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  dropCommand,
  dropCommandsOf,
  keepCommand,
  noteSending,
  takeLapsed,
  takePresses,
  unanswered,
  withAllUnanswered,
} from '@/lib/outbox-store'
import { startSession } from '@/lib/session'
import { leaveCommand, leaveDamaged, storedCommands } from '@/testing/outbox'
import { aGrant } from '@/testing/samples'

const hour = 60 * 60_000

const kept = () => unanswered<string>('test').map(({ args }) => args)

const somebodyElse = aGrant({ user: { id: 6, email: 'bo@example.com', full_name: 'Bo' } })

describe('a command that is kept', () => {
  beforeEach(() => startSession(aGrant()))

  it('comes after those before it, though all are of the same millisecond, or the clock was set back', () => {
    const words = [...'abcdefgh']
    vi.spyOn(Date, 'now').mockReturnValue(Date.now())
    for (const word of words) keepCommand('test', word)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 60_000)
    keepCommand('test', 'later')
    expect(kept()).toEqual([...words, 'later'])
  })

  it('is not lost to what another tab writes in the same moment', () => {
    const write = Storage.prototype.setItem
    vi.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(function (this: Storage, key, value) {
      keepCommand('test', 'in the other tab')
      write.call(this, key, value)
    })
    keepCommand('test', 'here')
    expect(new Set(kept())).toEqual(new Set(['here', 'in the other tab']))
  })

  it('is there until it is dropped, and knows when it was sent', () => {
    const { id } = keepCommand('test', 'one')
    noteSending(id)
    expect(unanswered('test')[0]?.sentAt).toBeGreaterThan(Date.now() - 5_000)
    dropCommand(id)
    noteSending(id)
    expect(storedCommands()).toEqual([])
  })

  it('is its shopper’s alone, and gone with the account', () => {
    keepCommand('test', 'of Ada')
    startSession(somebodyElse)
    keepCommand('test', 'of Bo')
    expect(kept()).toEqual(['of Bo'])
    dropCommandsOf(6)
    expect(kept()).toEqual([])
    startSession(aGrant())
    expect(kept()).toEqual(['of Ada'])
  })

  it.each(['no JSON', 'null', '1', '{}', '{"id":"x","at":1,"name":"test","args":null}'])(
    'is nothing more where it is damaged: %s',
    (text) => {
      leaveDamaged('x', text)
      leaveCommand('test', 'whole')
      expect(kept()).toEqual(['whole'])
      expect(storedCommands()).toHaveLength(1)
    },
  )

  it('and cannot be shown hides nothing else', () => {
    for (const word of ['one', 'damaged', 'two']) leaveCommand('test', word)
    const shown = withAllUnanswered<string[], string>('test', [], (words, word) => {
      if (word === 'damaged') throw new TypeError()
      return [...words, word]
    })
    expect(shown).toEqual(['one', 'two'])
  })

  it('of a press that cannot be done keeps none of the others from it', () => {
    for (const word of ['damaged', 'one']) leaveCommand('test', word)
    const done: string[] = []
    takePresses<string>('test', (word) => {
      if (word === 'damaged') throw new TypeError()
      done.push(word)
    })
    expect(done).toEqual(['one'])
    expect(kept()).toEqual([])
  })
})

describe('a command that is let go of', () => {
  beforeEach(() => startSession(aGrant()))

  it('is one that the shop may not know again by its key', () => {
    leaveCommand('test', 'of yesterday', { at: Date.now() - 23 * hour })
    leaveCommand('test', 'of today', { at: Date.now() - 22 * hour })
    expect(kept()).toEqual(['of today'])
    expect(takeLapsed()).toMatchObject([{ args: 'of yesterday' }])
    expect(storedCommands()).toMatchObject([{ args: 'of today' }])
  })

  it('is the oldest of more than a browser has room for', () => {
    for (let count = 1; count <= 202; count += 1) keepCommand('test', count)
    expect(takeLapsed()).toMatchObject([{ args: 1 }, { args: 2 }])
    expect(takeLapsed()).toEqual([])
    expect(storedCommands()).toHaveLength(200)
  })

  it('waits to be told to whose it is, for a month', () => {
    leaveCommand('test', 'of last week', { userId: 6, at: Date.now() - 7 * 24 * hour })
    leaveCommand('test', 'of last year', { userId: 6, at: Date.now() - 365 * 24 * hour })
    expect(takeLapsed()).toEqual([])
    startSession(somebodyElse)
    expect(takeLapsed()).toMatchObject([{ args: 'of last week' }])
    expect(storedCommands()).toEqual([])
  })
})
