import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addOns, addToCart, cartPanel, fillInAddress } from './support/cart.ts'
import { onEachPage, scrollThrough, visitors } from './support/pages.ts'
import {
  fillInRegistration,
  hidden,
  journeys,
  newShopper,
  openFirstProduct,
  signInAsDemo,
  visible,
} from './support/shop.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** The rules that colours decide; all others find in the dark what they found before. */
const ofColours = ['color-contrast', 'link-in-text-block']
const themes = [
  ['light', {}],
  ['dark', { runOnly: ofColours }],
] as const
const widths = [390, 1280] as const
const height = 900

/** axe's findings by the chosen rules, one a line. */
async function violations(page: Page, rules: RunOptions): Promise<string> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(axe)
  const options = JSON.stringify({ ...rules, resultTypes: ['violations'] })
  const results = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults
  return results.violations
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} — ${node.failureSummary?.split('\n')[1]?.trim()}`),
    )
    .join('\n')
}

/** Checks the page narrow and wide, light and dark. */
async function expectNoViolations(page: Page, what: string): Promise<void> {
  await scrollThrough(page)
  for (const width of widths) {
    await page.setViewportSize({ width, height })
    for (const [colorScheme, rules] of themes) {
      await page.emulateMedia({ colorScheme })
      expect(await violations(page, rules), `${what}, ${width} px, ${colorScheme}`).toBe('')
    }
  }
}

journeys('axe finds nothing, narrow and wide, light and dark', (open) => {
  for (const visitor of visitors) {
    it(`on the pages of ${visitor.who}`, async () => {
      const { page } = await open()
      await onEachPage(page, visitor, (address) => expectNoViolations(page, address))
    })
  }

  it('on a product, its bag, and a piece taken out of it', async () => {
    const { page } = await open()
    const name = await openFirstProduct(page)
    for (const verb of ['Like', 'Save'])
      await page
        .getByRole('main')
        .getByRole('button', { name: `${verb} ${name}`, exact: true })
        .click()
    await expectNoViolations(page, 'product, liked and saved')
    await page.getByRole('button', { name: 'Add to bag', exact: true }).click()
    await visible(addOns(page))
    await expectNoViolations(page, 'bag')
    await cartPanel(page)
      .getByRole('button', { name: `Remove ${name}` })
      .click()
    await visible(cartPanel(page).getByRole('button', { name: 'Undo' }))
    await expectNoViolations(page, 'empty bag with a toast')
  })

  it('on the panels and on what is said when something is wrong', async () => {
    const { page, context } = await open()
    await page.goto('/login')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expectNoViolations(page, 'login with errors')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('combobox', { name: 'Search the shop' }).fill('shirt')
    await visible(page.getByRole('option'))
    await expectNoViolations(page, 'search')
    await page.setViewportSize({ width: 390, height })
    await page.goto('/catalogue?gender=Men')
    await page.getByRole('button', { name: 'Menu' }).click()
    await visible(page.getByRole('dialog').getByRole('link', { name: 'Women' }))
    await expectNoViolations(page, 'menu')
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await hidden(page.getByRole('dialog').getByRole('heading', { level: 2 }))
    await page.setViewportSize({ width: 390, height })
    await page.getByRole('button', { name: 'Filters' }).click()
    await visible(page.getByRole('dialog').getByRole('checkbox', { name: /^Black / }))
    await expectNoViolations(page, 'filters')
    await context.route('**/api/**', (route) => route.abort('connectionrefused'))
    await page.goto('/catalogue')
    await visible(page.getByRole('heading', { name: 'This did not load' }))
    await expectNoViolations(page, 'failure')
  })

  it('on the evidence for a piece', async () => {
    const { page } = await open()
    await signInAsDemo(page)
    await page.goto('/dashboard?strategy=alternatives')
    await page.getByText('Evidence for').first().click({ force: true })
    await expectNoViolations(page, 'evidence')
  })

  it('on a question before something is done', async () => {
    const { page } = await open()
    await page.goto('/')
    await page.getByRole('button', { name: 'Forget me' }).click()
    await expectNoViolations(page, 'the question before forgetting')
  })

  it('on the way to an order', async () => {
    const { page } = await open()
    await page.goto('/register')
    await fillInRegistration(page, newShopper())
    await visible(page.getByRole('checkbox', { name: 'Women' }))
    await expectNoViolations(page, 'the step after sign-up')
    await page.setViewportSize({ width: 1280, height })
    await page.getByRole('button', { name: 'Skip this' }).click()
    await openFirstProduct(page)
    await expectNoViolations(page, 'product with the review form')
    await page.setViewportSize({ width: 1280, height })
    await addToCart(page)
    await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
    await page.getByRole('button', { name: 'Continue to review' }).click()
    await expectNoViolations(page, 'checkout with errors')
    await fillInAddress(page)
    await page.getByRole('button', { name: 'Continue to review' }).click()
    await visible(page.getByRole('button', { name: /^Place order/ }))
    await expectNoViolations(page, 'review')
    await page.getByRole('button', { name: /^Place order/ }).click()
    await page.waitForURL(/thanks/)
    await visible(page.getByRole('heading', { level: 1, name: /It’s yours/ }))
    await expectNoViolations(page, 'order success')
  })
})
