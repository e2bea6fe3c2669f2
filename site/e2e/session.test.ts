import { expect, it } from 'vitest'
import { signInElsewhere } from './support/api.ts'
import { addToCart, cartPanel } from './support/cart.ts'
import {
  refreshCookie,
  spoilAccessToken,
  spoiled,
  spoilRefreshCookie,
  storedToken,
  storeRefreshToken,
} from './support/session.ts'
import { hidden, journeys, newShopper, openFirstProduct, register, visible } from './support/shop.ts'

journeys('a signed-in shopper', (open) => {
  it('notices nothing when the access token runs out in the middle', async () => {
    const { page, context } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    const spent = (await refreshCookie(context))?.value
    await spoilAccessToken(page)
    await page.reload()
    await addToCart(page)
    await visible(cartPanel(page).getByText('Your bag, 1 piece'))
    await page.reload()
    await visible(page.getByRole('button', { name: 'Bag, 1 piece' }))
    expect(await storedToken(page, 'accessToken')).not.toBe(spoiled)
    expect((await refreshCookie(context))?.value).not.toBe(spent)
  })

  it('has its refresh token out of every script’s reach, and loses it by signing out', async () => {
    const { page, context } = await open()
    const shopper = newShopper()
    await page.goto('/register')
    await register(page, shopper)
    expect(await refreshCookie(context)).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/api/auth' })
    expect(await storedToken(page, 'refreshToken')).toBe('')
    expect(await page.evaluate(() => document.cookie)).not.toContain('refresh_token')

    await page.goto('/account')
    // The shop hears of it although the access token has run out.
    const expired = { status: 401, json: { status: 401, code: 'token_expired' } }
    await page.route('**/api/auth/logout', (route) => route.fulfill(expired), { times: 1 })
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await visible(page.getByRole('link', { name: 'Sign in' }))
    await expect.poll(() => refreshCookie(context), { timeout: 20_000 }).toBeUndefined()

    await page.goto('/login')
    await page.getByLabel('Email').fill(shopper.email)
    await page.getByLabel('Password', { exact: true }).fill(shopper.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await visible(page.getByRole('link', { name: /^Your account/ }))
    expect(await refreshCookie(context)).toMatchObject({ httpOnly: true })
  })

  it('moves a refresh token that it had stored before into the cookie', async () => {
    const { page, context } = await open()
    const shopper = newShopper()
    await page.goto('/register')
    await register(page, shopper)
    const token = (await refreshCookie(context))?.value ?? ''
    await context.clearCookies({ name: 'refresh_token' })
    await storeRefreshToken(page, token)
    await spoilAccessToken(page)

    await page.goto('/account')
    await visible(page.getByText('No orders yet'))
    expect(await storedToken(page, 'refreshToken')).toBe('')
    expect((await refreshCookie(context))?.value).not.toBe(token)
  })

  it('is told, and keeps the page, when the session is really over', async () => {
    const { page, context } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await spoilAccessToken(page)
    await spoilRefreshCookie(context)
    await page.goto('/catalogue')
    await visible(page.getByRole('status').filter({ hasText: 'You were signed out' }))
    await visible(page.getByRole('list', { name: 'Pieces' }).getByRole('article'))
    await visible(page.getByRole('link', { name: 'Sign in' }))
  })

  it('stays signed in while renewing is slowed down, blocked or broken', async () => {
    const { page } = await open()
    const shopper = newShopper()
    await page.goto('/register')
    await register(page, shopper)
    await spoilAccessToken(page)
    let status = 0
    await page.route('**/api/auth/refresh', (route) => route.fulfill({ status, json: { status, code: 'not_now' } }))
    for (status of [429, 403, 503]) {
      // What the page before was answered may come only now.
      const answered = page.waitForResponse(
        (response) => response.url().endsWith('/auth/refresh') && response.status() === status,
      )
      await page.goto('/account')
      await answered
      await visible(page.getByRole('heading', { level: 1, name: shopper.name }))
    }
    await page.unroute('**/api/auth/refresh')
    await page.reload()
    await visible(page.getByText('No orders yet'))
  })

  it('stays signed in though the answer with the new tokens was lost', async () => {
    const { page, context } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await spoilAccessToken(page)
    const spent = await refreshCookie(context)
    if (!spent) throw new Error('There is no refresh token.')
    // The request arrives, its answer does not: neither what it says nor its cookie.
    await page.route('**/api/auth/refresh', async (route) => {
      await route.fetch()
      await context.addCookies([spent])
      await route.abort()
    })
    const lost = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/auth/refresh'))
    await page.goto('/account')
    await lost
    await page.unroute('**/api/auth/refresh')
    await page.reload()
    await visible(page.getByText('No orders yet'))
    expect((await refreshCookie(context))?.value).not.toBe(spent.value)
  })

  it('sees where else it is signed in, and signs out there', async () => {
    const { page } = await open()
    const shopper = newShopper()
    await page.goto('/register')
    await register(page, shopper)
    const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile/15E148 Safari/604.1'
    const refreshElsewhere = await signInElsewhere(shopper, phone)
    await page.goto('/account')
    const signIns = page.getByRole('list', { name: 'Where you are signed in' })
    await visible(signIns.getByText('This browser'))
    await page.getByRole('button', { name: 'Sign out of Safari on iPhone' }).click()
    await hidden(signIns.getByText('Safari on iPhone'))
    expect(await refreshElsewhere()).toBe(401)

    await page.getByRole('button', { name: 'Sign out everywhere' }).click()
    await visible(page.getByRole('link', { name: 'Sign in' }))
  })

  it('is one person in two tabs', async () => {
    const { page, context } = await open()
    const shopper = newShopper()
    await page.goto('/register')
    await register(page, shopper)
    const other = await context.newPage()
    await other.goto('/account')
    await visible(other.getByRole('heading', { level: 1, name: shopper.name }))

    // Both tabs find the token spent at once; the refresh token works only once, and both stay signed in.
    await spoilAccessToken(page)
    await Promise.all([page.reload(), other.reload()])
    await visible(other.getByText('No orders yet'))
    await visible(page.getByRole('link', { name: /^Your account/ }))
    expect(await storedToken(page, 'accessToken')).not.toBe(spoiled)

    await page.goto('/account')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await visible(page.getByRole('link', { name: 'Sign in' }))
    await visible(other.getByRole('link', { name: 'Sign in', exact: true }))
  })
})
