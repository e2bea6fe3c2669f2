import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { bag, fillInAddress, journeys, openFirstPiece, signInAsDemo, visible } from './support/shop.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const themes = ['light', 'dark'] as const
const widths = [390, 1280] as const

/** What axe finds, a line each: nothing is the empty text. */
async function violations(page: Page): Promise<string> {
  await page.evaluate(axe)
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults
  return results.violations
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary?.split('\n')[1]?.trim()}`))
    .join('\n')
}

/** Brings in what waits for the shopper to come near, and lets it settle. */
async function seeAll(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  const height = await page.evaluate(() => document.body.scrollHeight)
  for (let top = 0; top < height; top += 700) await page.evaluate((y) => window.scrollTo(0, y), top)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => window.scrollTo(0, 0))
}

for (const theme of themes) {
  for (const width of widths) {
    journeys(`axe, ${theme}, ${width} px`, (open) => {
      const setUp = () => open({ colorScheme: theme, viewport: { width, height: 900 } })

      it.each([
        ['home', '/'],
        ['catalogue', '/catalogue?gender=Women&base_colour=Black'],
        ['nothing found', '/catalogue?q=qqqqzzzz'],
        ['login', '/login'],
        ['register', '/register'],
        ['checkout of a guest', '/checkout'],
        ['dashboard of a guest', '/dashboard'],
        ['not found', '/no/such/page'],
      ])('finds nothing on %s', async (_, address) => {
        const { page } = await setUp()
        await page.goto(address)
        await visible(page.getByRole('heading', { level: 1 }))
        await seeAll(page)
        expect(await violations(page)).toBe('')
      })

      it('finds nothing on a product, its bag, and errors in a form', async () => {
        const { page } = await setUp()
        await openFirstPiece(page)
        await seeAll(page)
        expect(await violations(page)).toBe('')
        await page.getByRole('button', { name: 'Add to bag', exact: true }).click()
        await visible(bag(page).getByRole('link', { name: 'Check out' }))
        await page.waitForLoadState('networkidle')
        expect(await violations(page)).toBe('')
        await page.goto('/login')
        await page.getByRole('button', { name: 'Sign in', exact: true }).click()
        expect(await violations(page)).toBe('')
        await page.goto('/')
        await page.getByRole('button', { name: 'Search' }).click()
        await page.getByRole('combobox', { name: 'Search the shop' }).fill('shirt')
        await visible(page.getByRole('option'))
        expect(await violations(page)).toBe('')
      })

      it('finds nothing on the pages of a signed-in shopper', async () => {
        const { page } = await setUp()
        await page.goto('/')
        await signInAsDemoAt(page, width)
        for (const address of ['/', '/account', '/saved', '/dashboard', '/dashboard?strategy=alternatives']) {
          await page.goto(address)
          await visible(page.getByRole('heading', { level: 1 }))
          await seeAll(page)
          expect(await violations(page), address).toBe('')
        }
        await openFirstPiece(page)
        await seeAll(page)
        expect(await violations(page), 'product with the review form').toBe('')
        await page.getByRole('button', { name: 'Add to bag', exact: true }).click()
        await bag(page).getByRole('link', { name: 'Check out' }).click()
        await page.getByRole('button', { name: 'Continue to review' }).click()
        expect(await violations(page), 'checkout with errors').toBe('')
        await fillInAddress(page)
        await page.getByRole('button', { name: 'Continue to review' }).click()
        await visible(page.getByRole('button', { name: /^Place order/ }))
        expect(await violations(page), 'review').toBe('')
        await page.getByRole('button', { name: /^Place order/ }).click()
        await page.waitForURL(/thanks/)
        await visible(page.getByRole('heading', { level: 1 }))
        await seeAll(page)
        expect(await violations(page), 'order success').toBe('')
      })
    })
  }
}

async function signInAsDemoAt(page: Page, width: number): Promise<void> {
  if (width > 640) return signInAsDemo(page)
  await page.goto('/login?next=/account')
  await page.getByRole('button', { name: 'Use the demo account' }).click()
  await visible(page.getByRole('heading', { level: 2, name: 'Orders' }))
}
