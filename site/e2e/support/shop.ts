/** Steps that journeys share. */
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import { launch } from './chromium.mjs'

const skipReason = inject('skipReason')

type Opened = { page: Page; context: BrowserContext }

/** A group of journeys with a browser of its own, skipped as a whole where there is none. */
export function journeys(
  name: string,
  define: (open: (options?: BrowserContextOptions) => Promise<Opened>) => void,
): void {
  describe.skipIf(skipReason !== '')(name, () => {
    let browser: Browser
    const contexts: BrowserContext[] = []
    beforeAll(async () => {
      browser = await launch()
    })
    afterAll(async () => {
      await browser?.close()
    })
    define(async (options = {}) => {
      await Promise.all(contexts.splice(0).map((context) => context.close()))
      const context = await browser.newContext({
        baseURL: inject('siteUrl'),
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      })
      contexts.push(context)
      context.setDefaultTimeout(30_000)
      return { context, page: await context.newPage() }
    })
  })
}

export function visible(locator: Locator): Promise<void> {
  return locator.first().waitFor({ state: 'visible' })
}

export function hidden(locator: Locator): Promise<void> {
  return locator.first().waitFor({ state: 'hidden' })
}

export type Shopper = { name: string; email: string; password: string }

export function newShopper(): Shopper {
  const id = `${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`
  return { name: 'Ada Loom', email: `ada.${id}@example.com`, password: 'a long enough secret' }
}

/** Creates an account, and skips the step after it, which there is unless an order is under way. */
export async function register(page: Page, shopper: Shopper): Promise<void> {
  await fillInRegistration(page, shopper)
  await page.waitForURL(/\/(welcome|checkout)/)
  if (/welcome/.test(page.url())) await page.getByRole('button', { name: 'Skip this' }).click()
}

export async function fillInRegistration(page: Page, shopper: Shopper): Promise<void> {
  await page.getByLabel('Name').fill(shopper.name)
  await page.getByLabel('Email').fill(shopper.email)
  await page.getByLabel('Password').fill(shopper.password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await visible(page.getByRole('link', { name: `Your account, ${shopper.name}` }))
}

export async function signInAsDemo(page: Page): Promise<void> {
  await page.goto('/login')
  await page.getByRole('button', { name: 'Use the demo account' }).click()
  await visible(page.getByRole('link', { name: /^Your account,/ }))
}

/** The operator that the local shop comes with. */
export async function signInAsOperator(page: Page): Promise<void> {
  await page.goto('/login')
  await page.getByRole('button', { name: 'Use the operator’s account' }).click()
  await visible(page.getByRole('link', { name: /^Your account,/ }))
}

/** The whole name of a card's product: the card shows the brand once, above the rest. */
export async function productName(link: Locator): Promise<string> {
  return (await link.getAttribute('aria-label')) ?? ''
}

/** Opens the first product of a catalogue page. @returns its name */
export async function openFirstProduct(page: Page, address = '/catalogue?in_stock=true'): Promise<string> {
  await page.goto(address)
  const link = page.getByRole('list', { name: 'Pieces' }).getByRole('article').getByRole('link').first()
  const name = await productName(link)
  await link.click()
  await visible(page.getByRole('heading', { level: 1, name, exact: true }))
  return name
}
