import { AxiosError } from 'axios'
import { describe, expect, it } from 'vitest'
import { api } from '@/lib/api/client'
import { Problem } from '@/lib/api/problem'
import { useConnection } from '@/lib/connection'
import { startSession, useSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'
import { visitorId } from '@/lib/visitor'
import { fakeApi, problem, unreachable } from '@/testing/fake-api'
import { aGrant } from '@/testing/samples'

const expired = problem(401, 'token_expired', 'The token has expired; refresh it.')

describe('the API client', () => {
  it('sends the bearer token, except where everyone gets the same answer', async () => {
    startSession(aGrant())
    const requests = fakeApi({ 'GET /cart': () => ({ body: {} }), 'GET /products': () => ({ body: {} }) })
    await api.get('/cart')
    await api.get('/products', { anonymous: true })
    expect(requests.map(({ token }) => token)).toEqual(['access-1', null])
  })

  it('names the visitor that a request is about, and else the one that this browser is', async () => {
    const requests = fakeApi({ 'DELETE /events': () => ({ status: 204 }) })
    await api.delete('/events', { headers: { 'X-Visitor-Id': 'of before' } })
    await api.delete('/events')
    expect(requests.map(({ headers }) => headers['X-Visitor-Id'])).toEqual(['of before', visitorId()])
  })

  it('promises to try again only what is read', async () => {
    fakeApi({ 'GET /cart': unreachable, 'POST /auth/register': unreachable })
    await expect(api.get('/cart')).rejects.toThrow('We keep trying.')
    await expect(api.post('/auth/register')).rejects.toThrow('Please try again in a moment.')
  })

  it('repeats a name for each of its values', async () => {
    const requests = fakeApi({ 'GET /products': () => ({ body: {} }) })
    await api.get('/products', { params: { gender: ['Men', 'Women'], q: undefined, page: 2 } })
    expect(requests[0]?.query.getAll('gender')).toEqual(['Men', 'Women'])
    expect(requests[0]?.query.has('q')).toBe(false)
    expect(requests[0]?.query.get('page')).toBe('2')
  })

  it('renews an expired token once for all requests that meet it, and sends each of them again', async () => {
    startSession(aGrant())
    const requests = fakeApi({
      'GET /cart': ({ token }) => (token === 'access-2' ? { body: ['cart'] } : expired),
      'GET /orders': ({ token }) => (token === 'access-2' ? { body: ['orders'] } : expired),
      'POST /auth/refresh': () => ({ body: aGrant({ access_token: 'access-2', refresh_token: 'refresh-2' }) }),
    })
    const answers = await Promise.all([api.get('/cart'), api.get('/orders'), api.get('/cart')])
    expect(answers.map(({ data }) => data)).toEqual([['cart'], ['orders'], ['cart']])
    const renewals = requests.filter(({ line }) => line === 'POST /auth/refresh')
    expect(renewals.map(({ body }) => body)).toEqual([{ refresh_token: 'refresh-1' }])
    expect(useSession.getState().refreshToken).toBe('refresh-2')
  })

  it('keeps the body and the headers of a request that is sent again', async () => {
    startSession(aGrant())
    const requests = fakeApi({
      'POST /orders': ({ token }) => (token === 'access-2' ? { status: 201, body: {} } : expired),
      'POST /auth/refresh': () => ({ body: aGrant({ access_token: 'access-2' }) }),
    })
    await api.post('/orders', { shipping: { city: 'Leeds' } }, { headers: { 'Idempotency-Key': 'k' } })
    const sent = requests.filter(({ line }) => line === 'POST /orders')
    expect(sent).toHaveLength(2)
    expect(sent[1]?.body).toEqual({ shipping: { city: 'Leeds' } })
    expect(sent[1]?.headers['Idempotency-Key']).toBe('k')
  })

  it('uses the token that another tab has fetched meanwhile, and spends no refresh token', async () => {
    startSession(aGrant())
    const requests = fakeApi({ 'GET /cart': ({ token }) => (token === 'access-9' ? { body: ['cart'] } : expired) })
    const stored = {
      state: { ...useSession.getState(), accessToken: 'access-9', refreshToken: 'refresh-9' },
      version: 0,
    }
    localStorage.setItem('stylesense.session', JSON.stringify(stored))
    expect((await api.get('/cart')).data).toEqual(['cart'])
    expect(requests.map(({ line }) => line)).toEqual(['GET /cart', 'GET /cart'])
  })

  it('does not send again as whoever has signed in meanwhile', async () => {
    startSession(aGrant())
    const requests = fakeApi({
      'POST /cart/items': () => {
        startSession(aGrant({ access_token: 'of-bo', user: { id: 6, email: 'bo@example.com', full_name: 'Bo' } }))
        return expired
      },
    })
    await expect(api.post('/cart/items', {})).rejects.toMatchObject({ code: 'token_expired' })
    expect(requests.map(({ token }) => token)).toEqual(['access-1'])
  })

  it('signs out politely when the refresh token is refused', async () => {
    startSession(aGrant())
    fakeApi({
      'GET /cart': () => expired,
      'POST /auth/refresh': () => problem(401, 'invalid_token', 'Sign in again.'),
    })
    await expect(api.get('/cart')).rejects.toMatchObject({ code: 'invalid_token' })
    expect(useSession.getState().user).toBeNull()
    expect(useToasts.getState().toasts[0]?.message).toMatch(/signed out/)
  })

  it('stays signed in when the refresh could not be asked for', async () => {
    startSession(aGrant())
    fakeApi({ 'GET /cart': () => expired, 'POST /auth/refresh': unreachable })
    await expect(api.get('/cart')).rejects.toMatchObject({ code: 'unreachable' })
    expect(useSession.getState().user).not.toBeNull()
  })

  it.each([403, 429, 500, 502, 503])('stays signed in when the refresh is answered by %i', async (status) => {
    startSession(aGrant())
    fakeApi({
      'GET /cart': () => expired,
      'POST /auth/refresh': () => problem(status, 'some_code', 'Not now.'),
    })
    await expect(api.get('/cart')).rejects.toMatchObject({ status })
    expect(useSession.getState()).toMatchObject({ accessToken: 'access-1', refreshToken: 'refresh-1' })
    expect(useToasts.getState().toasts).toEqual([])
  })

  it('stays signed in when a network’s sign-in page comes in place of the new tokens', async () => {
    startSession(aGrant())
    fakeApi({ 'GET /cart': () => expired, 'POST /auth/refresh': () => ({ body: '<html>Welcome to our WiFi</html>' }) })
    await expect(api.get('/cart')).rejects.toMatchObject({ code: 'unreachable' })
    expect(useSession.getState()).toMatchObject({ accessToken: 'access-1', refreshToken: 'refresh-1' })
  })

  it.each(['<html>Welcome to our WiFi</html>', '{"items":', ''])('takes %j for no answer of the shop', async (body) => {
    fakeApi({ 'POST /orders': () => ({ body }) })
    const failure = await api.post('/orders').catch((error: unknown) => error)
    expect(failure).toMatchObject({ isTransient: true, message: expect.stringMatching(/sign in to it/) })
    expect(useConnection.getState().state).toBe('unreachable')
  })

  it('does not take a refusal that is no problem of the API for the shop’s', async () => {
    fakeApi({ 'POST /orders': () => ({ status: 403, body: '<html>Forbidden by a firewall</html>' }) })
    await expect(api.post('/orders')).rejects.toMatchObject({ isTransient: true, status: 403 })
  })

  it('asks again with the same token for an answer that is late, while the API still gives it', async () => {
    startSession(aGrant())
    let late = 2
    const requests = fakeApi({
      'GET /cart': ({ token }) => (token === 'access-2' ? { body: ['cart'] } : expired),
      'POST /auth/refresh': () => {
        if (late-- > 0) throw new AxiosError('timeout', AxiosError.ECONNABORTED)
        return { body: aGrant({ access_token: 'access-2', refresh_token: 'refresh-2' }) }
      },
    })
    expect((await api.get('/cart')).data).toEqual(['cart'])
    const renewals = requests.filter(({ line }) => line === 'POST /auth/refresh')
    expect(renewals.map(({ body }) => (body as { refresh_token: string }).refresh_token)).toEqual([
      'refresh-1',
      'refresh-1',
      'refresh-1',
    ])
    expect(useSession.getState().refreshToken).toBe('refresh-2')
  })

  it('does not go round in circles when the new token is refused as well', async () => {
    startSession(aGrant())
    const requests = fakeApi({
      'GET /cart': () => expired,
      'POST /auth/refresh': () => ({ body: aGrant({ access_token: 'access-2' }) }),
    })
    await expect(api.get('/cart')).rejects.toMatchObject({ code: 'token_expired' })
    expect(requests).toHaveLength(3)
  })

  it('hands on what the API said, field by field', async () => {
    fakeApi({
      'POST /auth/register': () =>
        problem(422, 'validation_failed', 'Some fields need mending.', [{ field: 'email', message: 'is no address' }]),
    })
    const failure: unknown = await api.post('/auth/register', {}).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Problem)
    expect((failure as Problem).fieldMessage('email')).toBe('is no address')
    expect((failure as Problem).isTransient).toBe(false)
  })

  it('says that the shop is out of reach, and that it is back', async () => {
    fakeApi({ 'GET /cart': unreachable })
    await api.get('/cart').catch(() => {})
    expect(useConnection.getState().state).toBe('unreachable')
    fakeApi({ 'GET /cart': () => ({ body: {} }) })
    await api.get('/cart')
    expect(useConnection.getState().state).toBe('ok')
  })
})
