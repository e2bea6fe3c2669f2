import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dropCommand, dropCommands, keepCommand, noteSending, unanswered } from '@/lib/outbox-store'
import { startSession } from '@/lib/session'
import { leaveCommand, storedCommands } from '@/testing/outbox'
import { aGrant } from '@/testing/samples'

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
    dropCommands()
    expect(kept()).toEqual([])
    startSession(aGrant())
    expect(kept()).toEqual(['of Ada'])
  })

  it('is let go of before the shop forgets its key', () => {
    leaveCommand('test', 'of yesterday', { at: Date.now() - 24 * 60 * 60_000 })
    expect(kept()).toEqual([])
  })
})
