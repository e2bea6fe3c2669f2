/** Steps from the product page to an order. */
import type { Locator, Page } from 'playwright-core'
import { hidden, visible } from './shop.ts'

export function cartPanel(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Your bag/ })
}

/** What the shop offers for what is in the bag. */
export function addOns(page: Page): Locator {
  return cartPanel(page).getByRole('region')
}

export async function cartOpen(page: Page): Promise<void> {
  await visible(cartPanel(page).getByRole('heading', { level: 2 }))
}

export async function addToCart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add to bag', exact: true }).click()
  await cartOpen(page)
}

export async function closeCart(page: Page): Promise<void> {
  await cartPanel(page).getByRole('button', { name: 'Close' }).click()
  await hidden(cartPanel(page).getByRole('heading', { level: 2 }))
}

export async function fillInAddress(page: Page): Promise<void> {
  await page.getByLabel('Street and number').fill('1 Mill Lane')
  await page.getByLabel('Postal code').fill('LS1 4AP')
  await page.getByLabel('City').fill('Leeds')
  await page.getByLabel('Country').selectOption('United Kingdom')
}

/** From the open cart to the last step before the order. */
export async function openReview(page: Page): Promise<void> {
  await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
  await fillInAddress(page)
  await page.getByRole('button', { name: 'Continue to review' }).click()
}

export async function placeOrder(page: Page): Promise<void> {
  await openReview(page)
  await page.getByRole('button', { name: /^Place order/ }).click()
  await page.waitForURL(/thanks/)
}

export async function orderCount(page: Page): Promise<number> {
  await page.goto('/account')
  await visible(page.getByText(/^Order \d+/).or(page.getByText('No orders yet')))
  return page.getByText(/^Order \d+/).count()
}
