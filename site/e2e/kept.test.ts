import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { plentifulProduct, quantitiesAtShop } from './support/api.ts'
import { addToCart, cartPanel, closeCart } from './support/cart.ts'
import { gatedSite } from './support/gate.ts'
import { storedToken } from './support/session.ts'
import { fillInRegistration, journeys, newShopper, register, visible } from './support/shop.ts'

const signedOut = (page: Page) => visible(page.getByRole('link', { name: 'Sign in' }))

journeys('what is kept until the shop has answered', (open) => {
  const visit = async () => {
    const site = await gatedSite()
    onTestFinished(site.stop)
    const { page, context } = await open({ baseURL: site.url })
    const shopper = newShopper()
    await page.goto('/register')
    await register(page, shopper)
    const { id, name } = await plentifulProduct()
    await page.goto(`/product/${id}`)
    await visible(page.getByRole('button', { name: 'Bag, 0 pieces' }))
    await page.waitForLoadState('networkidle')
    return { site, page, context, shopper, name, token: await storedToken(page, 'accessToken') }
  }

  it('is all there, though two tabs were pressed at once and both were closed', async () => {
    const { site, page, context, token } = await visit()
    const other = await context.newPage()
    await other.goto(page.url())
    await visible(other.getByRole('button', { name: 'Bag, 0 pieces' }))
    await other.waitForLoadState('networkidle')
    site.hold()
    const press = (tab: Page) => tab.getByRole('button', { name: 'Add to bag', exact: true }).click()
    await Promise.all([press(page), press(other)])
    await page.close()
    await other.close()
    await site.open()
    const later = await context.newPage()
    await later.goto('/')
    await visible(later.getByRole('button', { name: 'Bag, 2 pieces' }))
    await expect.poll(() => quantitiesAtShop(token), { timeout: 20_000 }).toEqual([2])
  })

  it('is told where it could not be sent for a day, and the bag is as the shop has it', async () => {
    const { site, page, token, name } = await visit()
    await site.shut()
    await addToCart(page)
    await page.evaluate(() => {
      for (const key of Object.keys(localStorage).filter((stored) => stored.startsWith('stylesense.command.'))) {
        const command = JSON.parse(localStorage.getItem(key) ?? '') as { at: number }
        localStorage.setItem(key, JSON.stringify({ ...command, at: command.at - 24 * 60 * 60_000 }))
      }
      localStorage.setItem('stylesense.command.damaged', '{"at":')
    })
    await site.open()
    await page.reload({ waitUntil: 'domcontentloaded' })
    await visible(page.getByText(`This may not have been stored: ${name} (your bag). Please have a look.`))
    await visible(page.getByRole('button', { name: 'Bag, 0 pieces' }))
    expect(await quantitiesAtShop(token)).toEqual([])
  })

  it('waits for its shopper, though another tab signed them out before the shop had answered', async () => {
    const { site, page, context, shopper, token } = await visit()
    await site.shut()
    await addToCart(page)
    await closeCart(page)
    const other = await context.newPage()
    await other.goto('/account', { waitUntil: 'domcontentloaded' })
    await other.getByRole('button', { name: 'Sign out', exact: true }).click()
    await signedOut(page)
    await visible(page.getByRole('button', { name: 'Bag, 0 pieces' }))
    await site.open()
    await page.goto('/login')
    await page.getByLabel('Email').fill(shopper.email)
    await page.getByLabel('Password').fill(shopper.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await visible(page.getByRole('button', { name: 'Bag, 1 piece' }))
    await expect.poll(() => quantitiesAtShop(token), { timeout: 20_000 }).toEqual([1])
    expect(await cartPanel(page).count()).toBe(0)
  })

  it('is a registration too: pressed again after its answer was lost, it finds its account', async () => {
    const site = await gatedSite()
    onTestFinished(site.stop)
    const { page } = await open({ baseURL: site.url })
    await page.goto('/register')
    await page.waitForLoadState('networkidle')
    const shopper = newShopper()
    site.loseAnswers()
    await page.getByLabel('Name').fill(shopper.name)
    await page.getByLabel('Email').fill(shopper.email)
    await page.getByLabel('Password').fill(shopper.password)
    await page.getByRole('button', { name: 'Create account' }).click()
    await visible(page.getByRole('alert').filter({ hasText: 'Please try again in a moment.' }))
    await site.open()
    await fillInRegistration(page, shopper)
    await page.waitForURL(/welcome/)
  })

  it('is nothing of an account that was signed out everywhere, though its shopper had walked on', async () => {
    const { site, page } = await visit()
    await page.goto('/account')
    await page.waitForLoadState('networkidle')
    site.hold()
    await page.getByRole('button', { name: 'Sign out everywhere' }).click()
    await page.getByRole('link', { name: 'StyleSense' }).first().click()
    await site.open()
    await signedOut(page)
    await visible(page.getByText('You are signed out everywhere.'))
    expect(new URL(page.url()).pathname).toBe('/')
  })
})
