import { waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '@/lib/api/problem'
import { commandKind, startDelivering } from '@/lib/outbox'
import { dropCommand, unanswered } from '@/lib/outbox-store'
import { endSession, startSession, useSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'
import { leaveCommand, storedCommands } from '@/testing/outbox'
import { aGrant } from '@/testing/samples'

const somebodyElse = aGrant({ user: { id: 6, email: 'bo@example.com', full_name: 'Bo' } })
const lost = new Problem('unreachable', 'No answer.', null)
const gone = new Problem('cart_item_not_found', 'It is not there.', 404)

/** A kind of command of a name of its own. @property sent what has been sent, and under which id */
function aKind(
  answer: (word: string) => Promise<string>,
  undoesLater = (_: string) => false,
  replaces = (_: string, __: string) => false,
) {
  const name = `test-${Math.random()}`
  const sent: { word: string; id: string }[] = []
  const told: string[] = []
  const { commit, attempt } = commandKind<string, string>(name, {
    title: (word) => word,
    send: ({ id, args: word }) => {
      sent.push({ word, id })
      return answer(word)
    },
    undoesLater,
    replaces,
    taken: ({ args }, found) => told.push(`${args}: ${found}`),
    refused: ({ args }, problem) => told.push(`${args}: ${problem.message}`),
    reread: () => told.push('read again'),
  })
  const left = () => unanswered<string>(name).map(({ args }) => args)
  return { name, sent, told, commit, attempt, left }
}

const leftBehind = (name: string, word: string, sentAt?: number) =>
  leaveCommand(name, word, { id: `id of ${word}`, sentAt })

const toasts = () => useToasts.getState().toasts.map(({ message }) => message)

const loadPage = () => window.dispatchEvent(new Event('online'))

describe('what the shopper did and is sent', () => {
  beforeAll(startDelivering)
  beforeEach(() => startSession(aGrant()))
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is kept from the press to the answer, also what waits behind another', async () => {
    let answer: (text: string) => void = () => {}
    const { sent, told, commit, left } = aKind(() => new Promise((resolve) => (answer = resolve)))
    commit('one')
    commit('two')
    expect(left()).toEqual(['one', 'two'])
    await waitFor(() => expect(sent.map(({ word }) => word)).toEqual(['one']))
    answer('yes')
    await waitFor(() => expect(sent.map(({ word }) => word)).toEqual(['one', 'two']))
    expect(left()).toEqual(['two'])
    answer('yes')
    await waitFor(() => expect(left()).toEqual([]))
    expect(told).toEqual(['one: yes', 'two: yes'])
  })

  it('that an earlier page left unanswered is sent under its id', async () => {
    const { name, sent, left } = aKind(() => Promise.resolve('yes'))
    leftBehind(name, 'one')
    leftBehind(name, 'two')
    loadPage()
    await waitFor(() => expect(left()).toEqual([]))
    expect(sent).toEqual([
      { word: 'one', id: 'id of one' },
      { word: 'two', id: 'id of two' },
    ])
  })

  it('is not sent again, nor what follows it, while it may still arrive from the page that was left', async () => {
    const { name, sent } = aKind(
      () => Promise.resolve('yes'),
      (word) => word === 'removal',
    )
    vi.useFakeTimers()
    leftBehind(name, 'removal', Date.now())
    leftBehind(name, 'addition')
    loadPage()
    await vi.advanceTimersByTimeAsync(9_000)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent.map(({ word }) => word)).toEqual(['removal', 'addition'])
  })

  it('is sent again under the same id until the shop answers, by itself', async () => {
    let tries = 0
    const { sent, told, commit } = aKind(() => ((tries += 1) < 3 ? Promise.reject(lost) : Promise.resolve('yes')))
    vi.useFakeTimers()
    commit('one')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
    expect(sent).toHaveLength(3)
    expect(told).toEqual(['one: yes'])
  })

  it('is not sent again, even when the connection is back, before the shop has asked for it', async () => {
    const busy = new Problem('busy', 'Not now.', 503, [], undefined, 30)
    const { sent, commit } = aKind(() => Promise.reject(busy))
    vi.useFakeTimers()
    commit('one')
    await vi.advanceTimersByTimeAsync(20_000)
    loadPage()
    await vi.advanceTimersByTimeAsync(9_000)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent).toHaveLength(2)
  })

  it('is sent again within the hour, for however long the shop asks to be left alone', async () => {
    const away = new Problem('away', 'Not this year.', 503, [], undefined, 365 * 24 * 60 * 60)
    const { sent, commit } = aKind(() => Promise.reject(away))
    vi.useFakeTimers()
    commit('one')
    await vi.advanceTimersByTimeAsync(30 * 60_000)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(31 * 60_000)
    expect(sent).toHaveLength(2)
  })

  it('and the shop refuses is told, and keeps nothing else from being sent', async () => {
    const { told, commit, left } = aKind((word) => (word === 'one' ? Promise.reject(gone) : Promise.resolve('yes')))
    commit('one')
    commit('two')
    await waitFor(() => expect(left()).toEqual([]))
    expect(told).toEqual(['one: It is not there.', 'two: yes'])
  })

  it('and is damaged is told to be let go of, and keeps nothing else from being sent', async () => {
    const failOn = (word: string) => {
      if (word === 'damaged') throw new TypeError()
      return false
    }
    const { name, told, left, attempt } = aKind(
      async (word) => (failOn(word) ? 'no' : 'yes'),
      failOn,
      (_, earlier) => failOn(earlier),
    )
    leftBehind(name, 'damaged')
    await attempt('one')
    expect(left()).toEqual(['damaged'])
    leftBehind(name, 'two')
    loadPage()
    await waitFor(() => expect(left()).toEqual([]))
    expect(told).toEqual(['one: yes', 'read again', 'two: yes'])
    expect(toasts()).toEqual(['This may not have been stored: damaged. Please have a look.'])
  })

  it('and could not be sent for a day is told at the next visit, once, and not sent any more', async () => {
    const { name, sent, told } = aKind(() => Promise.resolve('yes'))
    for (const word of ['one', 'one', 'two', 'three', 'four'])
      leaveCommand(name, word, { at: Date.now() - 24 * 60 * 60_000 })
    loadPage()
    loadPage()
    expect(toasts()).toEqual(['This may not have been stored: one, two, three, and 1 other thing. Please have a look.'])
    expect(told).toContain('read again')
    expect(sent).toEqual([])
  })

  it('waits for the same shopper to sign in again, and goes out for nobody else', async () => {
    const { name, sent } = aKind(() => Promise.resolve('yes'))
    endSession()
    leftBehind(name, 'one')
    startSession(somebodyElse)
    loadPage()
    endSession()
    loadPage()
    await Promise.resolve()
    expect(sent).toEqual([])
    startSession(aGrant())
    await waitFor(() => expect(sent).toHaveLength(1))
  })

  it.each(['yes', 'no'])('is told to nobody else who has signed in before the answer, %s', async (word) => {
    let settle = () => {}
    const { told, sent, commit } = aKind(
      () =>
        new Promise((resolve, reject) => {
          settle = () => (word === 'yes' ? resolve(word) : reject(gone))
        }),
    )
    commit('one')
    await waitFor(() => expect(sent).toHaveLength(1))
    startSession(somebodyElse)
    settle()
    await waitFor(() => expect(storedCommands()).toEqual([]))
    expect(told).toEqual([])
  })

  it('is kept without a word more where its shopper is signed out meanwhile', async () => {
    const { name, commit } = aKind(() => {
      endSession()
      return Promise.reject(new Problem('invalid_token', 'Sign in again.', 401))
    })
    commit('one')
    await waitFor(() => expect(useSession.getState().user).toBeNull())
    await new Promise((resolve) => setTimeout(resolve))
    expect(useToasts.getState().toasts).toEqual([])
    startSession(aGrant())
    expect(unanswered(name)).toHaveLength(1)
  })

  it('is waited for once, and not again, where the clock was set back after it was sent', async () => {
    const { name, sent } = aKind(
      () => Promise.resolve('yes'),
      () => true,
    )
    vi.useFakeTimers()
    leftBehind(name, 'removal', Date.now() + 3_600_000)
    loadPage()
    await vi.advanceTimersByTimeAsync(9_000)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(2_000)
    expect(sent.map(({ word }) => word)).toEqual(['removal'])
  })

  it('and waits for an answer is sent once, and by the next page where there was none', async () => {
    const { name, sent, told, attempt, left } = aKind((word) =>
      word === 'lost' ? Promise.reject(lost) : word === 'held' ? new Promise(() => {}) : Promise.resolve('yes'),
    )
    expect(await attempt('one')).toBe('yes')
    await expect(attempt('lost')).rejects.toBe(lost)
    void attempt('held')
    loadPage()
    expect(left()).toEqual(['held'])
    expect(sent.map(({ word }) => word)).toEqual(['one', 'lost', 'held'])
    expect(told).toEqual(['one: yes'])
    for (const { id } of unanswered(name)) dropCommand(id)
    leftBehind(name, 'left')
    loadPage()
    await waitFor(() => expect(told).toEqual(['one: yes', 'left: yes']))
  })

  it('and an earlier page left is not sent any more once the same is done anew, which comes after it', async () => {
    let answer: (text: string) => void = () => {}
    const { name, sent, left, attempt } = aKind(
      (word) => (word === 'first of 1' ? new Promise((resolve) => (answer = resolve)) : Promise.reject(lost)),
      undefined,
      (later, earlier) => later.at(-1) === earlier.at(-1),
    )
    for (const word of ['first of 1', 'second of 1', 'first of 2']) leftBehind(name, word)
    loadPage()
    await waitFor(() => expect(sent).toHaveLength(1))
    const done = attempt('last of 1')
    expect(left()).toEqual(['first of 2', 'last of 1'])
    expect(sent).toHaveLength(1)
    answer('yes')
    await expect(done).rejects.toBe(lost)
    expect(sent.map(({ word }) => word)).toEqual(['first of 1', 'first of 2', 'last of 1'])
  })

  it('and waits for an answer is kept where the browser calls it off as the page is left', async () => {
    let callOff: (reason: Problem) => void = () => {}
    const { attempt, left } = aKind(() => new Promise((_, reject) => (callOff = reject)))
    const answer = attempt('one')
    window.dispatchEvent(new Event('pagehide'))
    callOff(lost)
    await expect(answer).rejects.toBe(lost)
    expect(left()).toEqual(['one'])
    window.dispatchEvent(new Event('pageshow'))
  })

  it('is read again where another tab has had it answered', async () => {
    const { name, told, commit } = aKind(() => new Promise(() => {}))
    commit('one')
    const key = Object.keys(localStorage).find((stored) => localStorage.getItem(stored)?.includes(name)) ?? ''
    window.dispatchEvent(new StorageEvent('storage', { key }))
    expect(told).toEqual([])
    localStorage.removeItem(key)
    window.dispatchEvent(new StorageEvent('storage', { key }))
    expect(told).toEqual(['read again'])
  })
})
