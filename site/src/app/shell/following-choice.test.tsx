import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FollowingChoice } from '@/app/shell/following-choice'
import { recordView } from '@/lib/event-log'
import { queuedEvents } from '@/lib/event-queue'
import { allowFollowing } from '@/lib/following'
import { startSession } from '@/lib/session'
import { visitorId } from '@/lib/visitor'
import { fakeApi, problem, unreachable, type FakeResponse } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aGrant } from '@/testing/samples'

const forget = 'DELETE /events'
const gone = { [forget]: () => ({ status: 204 }) }

describe('the switch at the foot of the page', () => {
  it('stops the noting, and says that what was noted stays', async () => {
    fakeApi({ 'POST /events': unreachable })
    const { user } = renderInShop(<FollowingChoice />)
    await user.click(screen.getByRole('checkbox', { name: /^Learn from/ }))
    expect(screen.getByText(/stays until you have it forgotten/)).toBeVisible()
    recordView(1)
    expect(queuedEvents()).toEqual([])
    await user.click(screen.getByRole('checkbox', { name: /^Learn from/ }))
    recordView(2)
    expect(queuedEvents()).toHaveLength(1)
  })

  it('does not overrule a browser that objects', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true })
    allowFollowing(true)
    renderInShop(<FollowingChoice />)
    Reflect.deleteProperty(navigator, 'globalPrivacyControl')
    expect(screen.getByRole('checkbox', { name: /^Learn from/ })).toBeDisabled()
    expect(screen.getByRole('checkbox', { name: /^Learn from/ })).not.toBeChecked()
    allowFollowing(true)
  })
})

describe('forget me', () => {
  it('asks first, has the API forget the visitor, and says what it did', async () => {
    const requests = fakeApi(gone)
    const visitor = visitorId()
    const { user } = renderInShop(<FollowingChoice />)
    await user.click(screen.getByRole('button', { name: 'Forget me' }))
    expect(requests).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Yes, forget it' }))
    expect(await screen.findByText(/^Forgotten\. The shop has deleted/)).toBeVisible()
    expect(requests.map(({ line, headers }) => [line, headers['X-Visitor-Id']])).toEqual([[forget, visitor]])
    expect(screen.getByRole('group', { name: 'Forget me' })).toHaveFocus()
    expect(visitorId()).not.toBe(visitor)
  })

  it('works for a shopper who has objected since', async () => {
    startSession(aGrant())
    const visitor = visitorId()
    const requests = fakeApi(gone)
    const { user } = renderInShop(<FollowingChoice />)
    await user.click(screen.getByRole('checkbox', { name: /^Learn from/ }))
    await user.click(screen.getByRole('button', { name: 'Forget me' }))
    await user.click(screen.getByRole('button', { name: 'Yes, forget it' }))
    await screen.findByText(/Your orders, likes, reviews and bag stay/)
    expect(requests[0]).toMatchObject({ line: forget, token: 'access-1', headers: { 'X-Visitor-Id': visitor } })
  })

  it('keeps what it said as it was, and says it to nobody else', async () => {
    visitorId()
    fakeApi(gone)
    const { user } = renderInShop(<FollowingChoice />)
    await user.click(screen.getByRole('button', { name: 'Forget me' }))
    await user.click(screen.getByRole('button', { name: 'Yes, forget it' }))
    expect(await screen.findByText(/what it had noted of this browser/)).toBeVisible()
    act(() => startSession(aGrant()))
    expect(screen.queryByText(/^Forgotten/)).toBeNull()
  })

  it('lets go of what failed when it is left, and not before there is an answer', async () => {
    visitorId()
    let fail: (answer: FakeResponse) => void = () => {}
    fakeApi({ [forget]: () => new Promise<FakeResponse>((resolve) => (fail = resolve)) })
    const { user } = renderInShop(<FollowingChoice />)
    await user.click(screen.getByRole('button', { name: 'Forget me' }))
    await user.click(screen.getByRole('button', { name: 'Yes, forget it' }))
    await user.click(screen.getByRole('button', { name: 'Leave it' }))
    expect(screen.getByRole('button', { name: 'Forgetting…' })).toBeVisible()
    await waitFor(() => {
      fail(problem(503, 'database_down', 'The shop is resting.'))
      expect(screen.getByRole('alert')).toHaveTextContent('The shop is resting.')
    })
    await user.click(screen.getByRole('button', { name: 'Leave it' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says when the shop could not be asked', async () => {
    visitorId()
    fakeApi({ [forget]: unreachable })
    const { user } = renderInShop(<FollowingChoice />)
    await user.click(screen.getByRole('button', { name: 'Forget me' }))
    await user.click(screen.getByRole('button', { name: 'Yes, forget it' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('can’t be reached')
    expect(screen.getByRole('button', { name: 'Yes, forget it' })).toBeVisible()
  })
})
