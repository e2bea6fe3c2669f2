import { describe, expect, it } from 'vitest'
import { finishSigningOut, logout } from '@/features/auth/api/logout'
import { startSession, useSession } from '@/lib/session'
import { fakeApi, problem, unreachable } from '@/testing/fake-api'
import { aGrant } from '@/testing/samples'

const refused = problem(401, 'token_expired', 'The token has expired; refresh it.')
const done = { status: 204 }
/** As the API answers whoever has the refresh token in a cookie. */
const byCookie = { refresh_token: undefined }

describe('signing out', () => {
  it('ends the session here and at the shop', async () => {
    startSession(aGrant())
    const requests = fakeApi({ 'POST /auth/logout': () => done })
    await logout()
    expect(useSession.getState()).toEqual({ user: null, accessToken: null, refreshToken: null })
    expect(requests.map(({ line, body, token }) => [line, body, token])).toEqual([
      ['POST /auth/logout', { refresh_token: 'refresh-1' }, 'access-1'],
    ])
  })

  it('ends the session at the shop though the access token has run out', async () => {
    startSession(aGrant(byCookie))
    const requests = fakeApi({
      'POST /auth/logout': ({ token }) => (token === 'access-2' ? done : refused),
      'POST /auth/refresh': () => ({ body: aGrant({ ...byCookie, access_token: 'access-2' }) }),
    })
    await logout()
    expect(requests.map(({ line, body }) => [line, body])).toEqual([
      ['POST /auth/logout', undefined],
      ['POST /auth/refresh', undefined],
      ['POST /auth/logout', undefined],
    ])
    expect(useSession.getState().user).toBeNull()
  })

  it('is told to the shop at the next visit where the shop could not be reached', async () => {
    startSession(aGrant(byCookie))
    fakeApi({ 'POST /auth/logout': unreachable })
    await logout()
    expect(useSession.getState().user).toBeNull()

    const told = fakeApi({
      'POST /auth/logout': ({ token }) => (token === 'access-2' ? done : refused),
      'POST /auth/refresh': () => ({ body: aGrant({ ...byCookie, access_token: 'access-2' }) }),
    })
    await finishSigningOut()
    expect(told.at(-1)).toMatchObject({ line: 'POST /auth/logout', token: 'access-2' })
    expect(useSession.getState().user).toBeNull()

    const nothing = fakeApi({})
    await finishSigningOut()
    expect(nothing).toEqual([])
  })

  it('is over once somebody has signed in again, whose cookie it would take', async () => {
    startSession(aGrant(byCookie))
    fakeApi({ 'POST /auth/logout': unreachable })
    await logout()
    startSession(aGrant(byCookie))

    const requests = fakeApi({})
    await finishSigningOut()
    await finishSigningOut()
    expect(requests).toEqual([])
    expect(useSession.getState().user).not.toBeNull()
  })
})
