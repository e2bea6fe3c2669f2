import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addToCart, closeCart, placeOrder } from './support/cart.ts'
import {
  journeys,
  newShopper,
  openFirstProduct,
  register,
  signInAsDemo,
  signInAsOperator,
  visible,
} from './support/shop.ts'

/** The narrowest phone to the widest screen, and both sides of where the layout changes. */
const widths = [320, 390, 639, 640, 768, 1023, 1024, 1280, 1791, 1792, 2560]

/** The widths at which the page scrolls sideways, with the elements that stick out. */
async function overflows(page: Page, address: string): Promise<string[]> {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(address)
  await visible(page.getByRole('heading', { level: 1 }))
  await page.waitForLoadState('networkidle')
  const bottom = await page.evaluate(() => document.body.scrollHeight)
  for (let top = 0; top < bottom; top += 700) await page.evaluate((y) => window.scrollTo(0, y), top)
  await page.waitForLoadState('networkidle')
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const wide = await page.evaluate(() => ({
      document: document.documentElement.scrollWidth,
      // The body clips what sticks out, so that a scroll width alone would not show it.
      main: Math.max(
        0,
        ...[...document.querySelectorAll('main > *, header > *, footer > *')].map((e) => e.scrollWidth),
      ),
    }))
    if (wide.document > width || wide.main > width) found.push(`${address} at ${width}: ${JSON.stringify(wide)}`)
  }
  return found
}

const longWord = 'verylongword'.repeat(17)

journeys('no page scrolls sideways', (open) => {
  it('for a guest', async () => {
    const { page } = await open()
    const found: string[] = []
    for (const address of [
      '/',
      '/catalogue',
      '/catalogue?gender=Women&base_colour=Black&min_price=50&max_price=10',
      '/catalogue?q=qqqqzzzz',
      `/catalogue?q=${longWord}`,
      '/login',
      '/register',
      '/password',
      '/checkout',
      '/saved',
      '/dashboard',
      '/dashboard?strategy=alternatives',
      '/dashboard?strategy=trending&beside=seasonal',
      '/nowhere',
    ])
      found.push(...(await overflows(page, address)))
    await openFirstProduct(page)
    found.push(...(await overflows(page, new URL(page.url()).pathname)))
    expect(found).toEqual([])
  })

  it('on the step after sign-up', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    expect(await overflows(page, '/welcome')).toEqual([])
  })

  it('for an operator', async () => {
    const { page } = await open()
    await signInAsOperator(page)
    const found: string[] = []
    for (const address of ['/operator', '/operator?by=variant']) found.push(...(await overflows(page, address)))
    expect(found).toEqual([])
  })

  it('for a shopper with a history, on the way to an order too', async () => {
    const { page } = await open()
    await signInAsDemo(page)
    const found: string[] = []
    for (const address of ['/', '/account', '/saved', '/dashboard']) found.push(...(await overflows(page, address)))
    await page.evaluate(() => localStorage.clear())
    await page.goto('/register')
    await register(page, { ...newShopper(), name: 'Wolfeschlegelsteinhausenbergerdorff the Elder' })
    await openFirstProduct(page)
    await addToCart(page)
    await closeCart(page)
    found.push(...(await overflows(page, '/checkout')), ...(await overflows(page, '/account')))
    await openFirstProduct(page)
    await page.getByRole('button', { name: /^Bag, 1 piece/ }).click()
    await placeOrder(page)
    found.push(...(await overflows(page, new URL(page.url()).pathname)))
    expect(found).toEqual([])
  })
})
