import { expect, it } from 'vitest'
import { signInElsewhere } from './support/api.ts'
import { addToCart, cartPanel } from './support/cart.ts'
import { spoiled, spoilTokens, storedToken } from './support/session.ts'
import { hidden, journeys, newShopper, openFirstProduct, register, visible } from './support/shop.ts'

journeys('a signed-in shopper', (open) => {
  it('notices nothing when the access token runs out in the middle', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    const spent = await storedToken(page, 'refreshToken')
    await spoilTokens(page, 'accessToken')
    await page.reload()
    await addToCart(page)
    await visible(cartPanel(page).getByText('Your bag, 1 piece'))
    await page.reload()
    await visible(page.getByRole('button', { name: 'Bag, 1 piece' }))
    expect(await storedToken(page, 'accessToken')).not.toBe(spoiled)
    expect(await storedToken(page, 'refreshToken')).not.toBe(spent)
  })

  it('is told, and keeps the page, when the session is really over', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await spoilTokens(page, 'accessToken', 'refreshToken')
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
    await spoilTokens(page, 'accessToken')
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
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await spoilTokens(page, 'accessToken')
    const spent = await storedToken(page, 'refreshToken')
    // The request arrives, its answer does not.
    await page.route('**/api/auth/refresh', async (route) => {
      await route.fetch()
      await route.abort()
    })
    const lost = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/auth/refresh'))
    await page.goto('/account')
    await lost
    await page.unroute('**/api/auth/refresh')
    await page.reload()
    await visible(page.getByText('No orders yet'))
    expect(await storedToken(page, 'refreshToken')).not.toBe(spent)
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
    await spoilTokens(page, 'accessToken')
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
