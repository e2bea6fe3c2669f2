import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import {
  bag,
  bagOpen,
  fillInAddress,
  gone,
  journeys,
  newShopper,
  openFirstPiece,
  register,
  signInAsDemo,
  visible,
} from './support/shop.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const themes = ['light', 'dark'] as const
const widths = [390, 1280] as const
const height = 900

/** What axe finds, a line each: nothing is the empty text. */
async function violations(page: Page): Promise<string> {
  await page.evaluate(axe)
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults
  return results.violations
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary?.split('\n')[1]?.trim()}`),
    )
    .join('\n')
}

/** Brings in what waits for the shopper to come near, and lets it settle. */
async function seeAll(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  const bottom = await page.evaluate(() => document.body.scrollHeight)
  for (let top = 0; top < bottom; top += 700) await page.evaluate((y) => window.scrollTo(0, y), top)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => window.scrollTo(0, 0))
}

/** The page as it stands, narrow and wide, light and dark. */
async function clean(page: Page, what: string): Promise<void> {
  await seeAll(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height })
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page), `${what}, ${width} px, ${colorScheme}`).toBe('')
    }
  }
}

journeys('axe finds nothing, narrow and wide, light and dark', (open) => {
  it.each([
    ['home', '/'],
    ['catalogue', '/catalogue?gender=Women&base_colour=Black'],
    ['nothing found', '/catalogue?q=qqqqzzzz'],
    ['login', '/login'],
    ['register', '/register'],
    ['checkout of a guest', '/checkout'],
    ['dashboard of a guest', '/dashboard'],
    ['not found', '/no/such/page'],
  ])('on %s', async (what, address) => {
    const { page } = await open()
    await page.goto(address)
    await visible(page.getByRole('heading', { level: 1 }))
    await clean(page, what)
  })

  it('on a product, its bag, and a piece taken out of it', async () => {
    const { page } = await open()
    const name = await openFirstPiece(page)
    await clean(page, 'product')
    await page.getByRole('button', { name: 'Add to bag', exact: true }).click()
    await visible(bag(page).getByRole('region', { name: 'Goes with your bag' }))
    await clean(page, 'bag')
    await bag(page)
      .getByRole('button', { name: `Remove ${name}` })
      .click()
    await visible(bag(page).getByRole('button', { name: 'Undo' }))
    await clean(page, 'empty bag with a toast')
  })

  it('on the panels and on what is said when something is wrong', async () => {
    const { page, context } = await open()
    await page.goto('/login')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await clean(page, 'login with errors')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('combobox', { name: 'Search the shop' }).fill('shirt')
    await visible(page.getByRole('option'))
    await clean(page, 'search')
    await page.setViewportSize({ width: 390, height })
    await page.goto('/catalogue?gender=Men')
    await page.getByRole('button', { name: 'Menu' }).click()
    await visible(page.getByRole('dialog').getByRole('link', { name: 'Women' }))
    await clean(page, 'menu')
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await gone(page.getByRole('dialog').getByRole('heading', { level: 2 }))
    await page.setViewportSize({ width: 390, height })
    await page.getByRole('button', { name: 'Filters' }).click()
    await visible(page.getByRole('dialog').getByRole('checkbox', { name: /^Black / }))
    await clean(page, 'filters')
    await context.route('**/api/**', (route) => route.abort('connectionrefused'))
    await page.goto('/catalogue')
    await visible(page.getByRole('heading', { name: 'This did not load' }))
    await clean(page, 'failure')
  })

  it('on the pages of a shopper with a history', async () => {
    const { page } = await open()
    await signInAsDemo(page)
    for (const address of ['/', '/account', '/saved', '/dashboard', '/dashboard?strategy=alternatives']) {
      await page.goto(address)
      await visible(page.getByRole('heading', { level: 1 }))
      await clean(page, address)
    }
    await page.getByText('Evidence for').first().click({ force: true })
    await clean(page, 'evidence')
  })

  it('on the way to an order', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstPiece(page)
    await clean(page, 'product with the review form')
    await page.setViewportSize({ width: 1280, height })
    await page.getByRole('button', { name: 'Add to bag', exact: true }).click()
    await bagOpen(page)
    await bag(page).getByRole('link', { name: 'Check out' }).click()
    await page.getByRole('button', { name: 'Continue to review' }).click()
    await clean(page, 'checkout with errors')
    await fillInAddress(page)
    await page.getByRole('button', { name: 'Continue to review' }).click()
    await visible(page.getByRole('button', { name: /^Place order/ }))
    await clean(page, 'review')
    await page.getByRole('button', { name: /^Place order/ }).click()
    await page.waitForURL(/thanks/)
    await visible(page.getByRole('heading', { level: 1, name: /It’s yours/ }))
    await clean(page, 'order success')
  })
})
