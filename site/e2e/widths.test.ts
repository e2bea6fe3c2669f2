import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { anyProduct } from './support/api.ts'
import { addToCart, closeCart, placeOrder } from './support/cart.ts'
import { onEachPage, visitors } from './support/pages.ts'
import { journeys, newShopper, openFirstProduct, register, signInAsDemo, visible } from './support/shop.ts'

/** The narrowest phone to the widest screen, and both sides of where the layout changes. */
const widths = [320, 390, 639, 640, 768, 1023, 1024, 1280, 1791, 1792, 2560]

/** The widths at which the open page scrolls sideways, with the elements that stick out. */
async function overflows(page: Page, address: string): Promise<string[]> {
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
  await page.setViewportSize({ width: 1280, height: 900 })
  return found
}

const longWord = 'verylongword'.repeat(17)

journeys('no page scrolls sideways', (open) => {
  for (const visitor of visitors) {
    it(`for ${visitor.who}`, async () => {
      const { page } = await open()
      const found: string[] = []
      await onEachPage(page, visitor, async (address) => {
        found.push(...(await overflows(page, address)))
      })
      expect(found).toEqual([])
    })
  }

  it('the header stands in one row at each width', async () => {
    const { page } = await open()
    await page.goto('/')
    await visible(page.getByRole('button', { name: /^Bag/ }))
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      const tops = await page
        .getByRole('banner')
        .locator('button:visible')
        .evaluateAll((buttons) => buttons.map((button) => Math.round(button.getBoundingClientRect().top)))
      expect(new Set(tops).size, `${width} px`).toBe(1)
    }
  })

  it('with its header in one row where the text is twice as large', async () => {
    const { page } = await open({ viewport: { width: 768, height: 900 } })
    await page.goto('/catalogue')
    await page.addStyleTag({ content: 'html { font-size: 200% }' })
    const middles = await page
      .getByRole('banner')
      .locator('a:visible, button:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2))
    expect(middles.length).toBeGreaterThan(4)
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(12)
  })

  it('where somebody searched for one long word, or set prices that cross', async () => {
    const { page } = await open()
    const found: string[] = []
    for (const address of [`/catalogue?q=${longWord}`, '/catalogue?gender=Women&min_price=50&max_price=10']) {
      await page.goto(address)
      await visible(page.getByRole('heading', { level: 1 }))
      await page.waitForLoadState('networkidle')
      found.push(...(await overflows(page, address)))
    }
    expect(found).toEqual([])
  })

  it('where a name is long, on the way to an order too', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, { ...newShopper(), name: 'Wolfeschlegelsteinhausenbergerdorff the Elder' })
    await openFirstProduct(page)
    await addToCart(page)
    await closeCart(page)
    const found: string[] = []
    for (const address of ['/checkout', '/account']) {
      await page.goto(address)
      await visible(page.getByRole('heading', { level: 1 }))
      await page.waitForLoadState('networkidle')
      found.push(...(await overflows(page, address)))
    }
    await openFirstProduct(page)
    await page.getByRole('button', { name: /^Bag, 1 piece/ }).click()
    await placeOrder(page)
    found.push(...(await overflows(page, 'the order')))
    expect(found).toEqual([])
  })

  it('where who reviewed has a long name', async () => {
    const { page } = await open()
    const author = 'Wolfeschlegelsteinhausenbergerdorff T.'
    await page.route('**/reviews*', async (route) => {
      const response = await route.fetch()
      const answer = (await response.json()) as { items: { author: string }[] }
      await route.fulfill({ response, json: { ...answer, items: answer.items.map((one) => ({ ...one, author })) } })
    })
    await page.goto(`/product/${await anyProduct()}`)
    await visible(page.getByText(author))
    expect(await overflows(page, 'a product with reviews')).toEqual([])
  })

  it('where the model has figures and weights by long names', async () => {
    const { page } = await open()
    const figures = { [longWord]: 0.25 }
    await page.route('**/recommend/health', async (route) => {
      const response = await route.fetch()
      const answer = (await response.json()) as { model: object }
      await route.fulfill({
        response,
        json: { ...answer, model: { ...answer.model, metrics: figures, weights: figures } },
      })
    })
    await signInAsDemo(page)
    await page.goto('/dashboard')
    await page.getByText('Its weights').click()
    await visible(page.getByText(longWord))
    expect(await overflows(page, 'the model')).toEqual([])
  })
})
