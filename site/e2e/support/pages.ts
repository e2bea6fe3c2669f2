/** Every page of the shop, by who sees it: what must hold on each page is tested on these. `tools/every-page.test.ts` misses none. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { anyProduct } from './api.ts'
import { addToCart, cartPanel, closeCart, fillInAddress } from './cart.ts'
import { newShopper, openFirstProduct, signInAsDemo, signInAsOperator, visible } from './shop.ts'

type Visitor = {
  who: string
  /** Makes the page that visitor's. @returns the id of the order that was placed for it, or else of a product */
  arrive: (page: Page) => Promise<number>
  /** With :id for what `arrive` returns. */
  addresses: string[]
}

export const visitors: Visitor[] = [
  {
    who: 'a guest',
    arrive: anyProduct,
    addresses: [
      '/',
      '/catalogue',
      '/catalogue?gender=Women&base_colour=Black',
      '/catalogue?q=high+heels',
      '/catalogue?q=qqqqzzzz',
      '/product/:id',
      '/saved',
      '/login',
      '/register',
      '/password',
      '/password#a-token',
      '/checkout',
      '/dashboard',
      '/nowhere',
    ],
  },
  {
    who: 'a shopper with a history',
    arrive: async (page) => {
      await signInAsDemo(page)
      return anyProduct()
    },
    addresses: [
      '/',
      '/product/:id',
      '/account',
      '/saved',
      '/checkout',
      '/welcome',
      '/dashboard',
      '/dashboard?strategy=alternatives',
      '/dashboard?strategy=trending&beside=seasonal',
    ],
  },
  {
    who: 'somebody who ordered as a guest',
    arrive: async (page) => {
      const guest = newShopper()
      await openFirstProduct(page)
      await addToCart(page)
      await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
      await page.getByLabel('Name').fill(guest.name)
      await page.getByLabel('Email').fill(guest.email)
      await page.getByRole('button', { name: 'Continue as a guest' }).click()
      await fillInAddress(page)
      await page.getByRole('button', { name: 'Continue to review' }).click()
      await page.getByRole('button', { name: /^Place order/ }).click()
      await page.waitForURL(/thanks/)
      const id = Number(/\d+/.exec(new URL(page.url()).pathname)?.[0])
      await visible(page.getByRole('button', { name: 'Keep the account' }))
      await goWithin(page, `/product/${await anyProduct()}`)
      await addToCart(page)
      await closeCart(page)
      return id
    },
    addresses: ['/orders/:id/thanks', '/account', '/checkout'],
  },
  {
    who: 'the operator',
    arrive: async (page) => {
      await signInAsOperator(page)
      return 0
    },
    addresses: ['/operator', '/operator?by=shelf', '/operator?by=variant'],
  },
]

/** As a link of the shop goes there: the page is not loaded anew, so that what only memory holds stays. */
export async function goWithin(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), address)
}

/** Opens each of the visitor's pages in turn, and waits until it is there. */
export async function onEachPage(
  page: Page,
  { arrive, addresses }: Visitor,
  check: (address: string) => Promise<void>,
  go: (page: Page, address: string) => Promise<unknown> = (to, address) => to.goto(address),
): Promise<void> {
  // On a narrow screen the links that tell who is signed in are in the menu.
  const screen = page.viewportSize()
  await page.setViewportSize({ width: 1280, height: 900 })
  const id = await arrive(page)
  if (screen) await page.setViewportSize(screen)
  for (const address of addresses) {
    await go(page, address.replace(':id', String(id)))
    await visible(page.getByRole('heading', { level: 1 }))
    await page.waitForLoadState('networkidle')
    await check(address)
  }
}

/**
 * Brings what waits to be looked at, and goes back to the top. A slow machine's network is idle between an answer and what is asked for next as
 * well: content that is to come has a placeholder.
 */
export async function scrollThrough(page: Page): Promise<void> {
  for (let top = 0; ; top += 500) {
    const height = await page.evaluate((y) => {
      window.scrollTo(0, y)
      return document.body.scrollHeight
    }, top)
    await expect.poll(() => page.evaluate(placeholdersInView), { timeout: 30_000 }).toBe(0)
    await page.waitForLoadState('networkidle')
    if (top >= height) break
  }
  await page.evaluate(() => window.scrollTo(0, 0))
}

/** In the page. */
function placeholdersInView(): number {
  return [...document.querySelectorAll('.shimmer')].filter((placeholder) => {
    const { top, bottom } = placeholder.getBoundingClientRect()
    return bottom > 0 && top < window.innerHeight
  }).length
}
