import { expect, it } from 'vitest'
import { addToCart, cartPanel } from './support/cart.ts'
import { spoiled, spoilTokens, storedToken } from './support/session.ts'
import { journeys, newShopper, openFirstProduct, register, visible } from './support/shop.ts'

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
    await page.getByRole('button', { name: 'Sign out' }).click()
    await visible(page.getByRole('link', { name: 'Sign in' }))
    await visible(other.getByRole('link', { name: 'Sign in', exact: true }))
  })
})
