import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SignIns } from '@/features/auth/components/sign-ins'
import { deviceName } from '@/features/auth/device-name'
import { queryClient } from '@/lib/query-client'
import { startSession, useSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'
import { fakeApi, unreachable, type FakeResponse } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aGrant, aSignIn } from '@/testing/samples'

const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1'

describe('where one is signed in', () => {
  beforeEach(() => startSession(aGrant()))

  it('lists each, and signs out there', async () => {
    const here = aSignIn({ id: 'here', current: true })
    let all = [here, aSignIn({ id: 'there', client: phone })]
    fakeApi({
      'GET /auth/sessions': () => ({ body: { items: all } }),
      'DELETE /auth/sessions/there': () => {
        all = [here]
        return { status: 204 }
      },
    })
    const { user } = renderInShop(<SignIns onSignedOut={() => {}} />)
    expect(await screen.findByText('Safari on iPhone')).toBeVisible()
    expect(screen.getByText('This browser')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Sign out of Safari on iPhone' }))
    await waitFor(() => expect(screen.queryByText('Safari on iPhone')).toBeNull())
    expect(useSession.getState().user).not.toBeNull()
  })

  it('signs out everywhere, here too', async () => {
    fakeApi({
      'GET /auth/sessions': () => ({ body: { items: [aSignIn({ current: true })] } }),
      'DELETE /auth/sessions': () => ({ status: 204 }),
    })
    const signedOut = vi.fn()
    const { user } = renderInShop(<SignIns onSignedOut={signedOut} />)
    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }))
    await waitFor(() => expect(useSession.getState().user).toBeNull())
    expect(signedOut).toHaveBeenCalledOnce()
  })

  it.each([
    ['out too who has walked on', null],
    ['in who has come since', 6],
  ])('leaves signed %s', async (_, userId) => {
    let answer: (response: FakeResponse) => void = () => {}
    const requests = fakeApi({
      'GET /auth/sessions': () => ({ body: { items: [] } }),
      'DELETE /auth/sessions': () => new Promise<FakeResponse>((resolve) => (answer = resolve)),
    })
    const { user, unmount } = renderInShop(<SignIns onSignedOut={() => {}} />)
    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }))
    unmount()
    await waitFor(() => expect(requests.map(({ line }) => line)).toContain('DELETE /auth/sessions'))
    if (userId) startSession(aGrant({ user: { id: userId, email: 'bo@example.com', full_name: 'Bo' } }))
    answer({ status: 204 })
    await waitFor(() => expect(queryClient.isMutating()).toBe(0))
    expect(useSession.getState().user?.id ?? null).toBe(userId)
  })

  it('stays signed in where that could not be asked for, and says so', async () => {
    fakeApi({ 'GET /auth/sessions': () => ({ body: { items: [] } }), 'DELETE /auth/sessions': unreachable })
    const { user } = renderInShop(<SignIns onSignedOut={() => {}} />)
    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }))
    await waitFor(() => expect(useToasts.getState().toasts).toHaveLength(1))
    expect(useSession.getState().user).not.toBeNull()
  })
})

it.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge on Windows',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome on Android'],
  ['Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/140.0.0.0 Safari/537.36', 'Chrome on Linux'],
  ['curl/8.5.0', 'curl/8.5.0'],
  ['', 'Somewhere'],
])('calls %s by what its owner knows', (client, name) => {
  expect(deviceName(client)).toBe(name)
})
