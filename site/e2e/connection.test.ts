import { expect, it, onTestFinished } from 'vitest'
import { marksAtShop } from './support/api.ts'
import { addToCart, cartPanel, fillInAddress, orderCount } from './support/cart.ts'
import { gatedSite } from './support/gate.ts'
import { storedToken } from './support/session.ts'
import { hidden, journeys, newShopper, openFirstProduct, register, visible } from './support/shop.ts'

journeys('a shopper with a bad connection', (open) => {
  it('is told that the shop is out of reach, keeps what was typed, and sees it come back by itself', async () => {
    const site = await gatedSite()
    onTestFinished(site.stop)
    const { page } = await open({ baseURL: site.url })
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    const comment = page.getByLabel(/How does it fit/)
    await comment.fill('Soft, and true to size.')
    await page.getByRole('radio', { name: /^4 of 5/ }).check({ force: true })
    await site.shut()
    await page.getByRole('button', { name: 'Send review' }).click()
    await visible(page.getByRole('alert').filter({ hasText: 'can’t be reached' }))
    await visible(page.getByText('We can’t reach the shop right now'))
    expect(await comment.inputValue()).toBe('Soft, and true to size.')

    await page.getByRole('navigation', { name: 'Departments' }).getByRole('link', { name: 'Men', exact: true }).click()
    await visible(page.getByRole('heading', { name: 'This did not load' }))
    await site.open()
    await visible(page.getByRole('list', { name: 'Pieces' }).getByRole('article'))
    await hidden(page.getByText('We can’t reach the shop right now'))
    await page.goBack()
    expect(await page.getByLabel(/How does it fit/).inputValue()).toBe('Soft, and true to size.')
  })

  it('is told that the shop is slow, and waits for it', async () => {
    const site = await gatedSite()
    onTestFinished(site.stop)
    const { page } = await open({ baseURL: site.url })
    await page.goto('/login')
    await visible(page.getByRole('heading', { level: 1 }))
    site.hold()
    await page.getByRole('navigation', { name: 'Departments' }).getByRole('link', { name: 'Men', exact: true }).click()
    await visible(page.getByText('The shop is slow to answer just now'))
    expect(await page.getByRole('list', { name: 'Pieces' }).getByRole('article').count()).toBe(0)
    await site.open()
    await visible(page.getByRole('list', { name: 'Pieces' }).getByRole('article'))
    await hidden(page.getByText('The shop is slow to answer just now'))
  })

  it('is told when offline, keeps the address typed over a reload, and orders once connected', async () => {
    const { page, context } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    await addToCart(page)
    await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
    await fillInAddress(page)
    await page.reload()
    expect(await page.getByLabel('Street and number').inputValue()).toBe('1 Mill Lane')
    await page.getByRole('button', { name: 'Continue to review' }).click()
    await context.setOffline(true)
    await visible(page.getByText('You are offline. What you see may be old'))
    await page.getByRole('button', { name: /^Place order/ }).click()
    await visible(page.getByRole('alert').filter({ hasText: 'You are offline' }))
    await context.setOffline(false)
    await hidden(page.getByText('You are offline. What you see may be old'))
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.waitForURL(/thanks/)
    expect(await orderCount(page)).toBe(1)
  })

  it('keeps a like that the shop did not get, and stores it once the shop can be reached', async () => {
    const { page, context } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    const name = await openFirstProduct(page)
    await context.route('**/api/interactions', (route) =>
      route.request().method() === 'POST' ? route.abort('connectionrefused') : route.continue(),
    )
    const like = page.getByRole('button', { name: `Like ${name}`, exact: true }).first()
    await like.click()
    await visible(page.getByText('We can’t reach the shop right now'))
    expect(await like.getAttribute('aria-pressed')).toBe('true')
    await context.unroute('**/api/interactions')
    const token = await storedToken(page, 'accessToken')
    await expect.poll(() => marksAtShop(token, 'like'), { timeout: 20_000 }).toBe(1)
  })
})
