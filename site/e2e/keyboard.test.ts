import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { bag, bagOpen, gone, journeys, newShopper, visible } from './support/shop.ts'

const mostSteps = 150

type Target = { role: string; name: RegExp }

/** Presses Tab until the focus is on what is looked for, and tells when it never gets there. */
async function tabTo(page: Page, target: Target, key = 'Tab'): Promise<void> {
  for (let step = 0; step < mostSteps; step += 1) {
    const focused = page.getByRole(target.role as 'button', { name: target.name })
    const there = await focused.evaluateAll((elements) => elements.some((element) => element === document.activeElement))
    if (there) return
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard never reaches the ${target.role} ${target.name}.`)
}

async function type(page: Page, label: RegExp, text: string): Promise<void> {
  await tabTo(page, { role: 'textbox', name: label })
  await page.keyboard.type(text)
}

journeys('with the keyboard alone', (open) => {
  it('a shopper registers, searches, buys and reads the dashboard', async () => {
    const { page } = await open()
    const shopper = newShopper()
    await page.goto('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page')
    await tabTo(page, { role: 'link', name: /^Sign in$/ })
    await page.keyboard.press('Enter')
    await visible(page.getByRole('heading', { level: 1, name: 'Welcome back' }))
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await tabTo(page, { role: 'link', name: /^Create an account$/ })
    await page.keyboard.press('Enter')
    await visible(page.getByRole('heading', { level: 1, name: 'Make it yours' }))
    await type(page, /^Name$/, shopper.name)
    await type(page, /^Email$/, shopper.email)
    await page.keyboard.press('Tab')
    await page.keyboard.type(shopper.password)
    await page.keyboard.press('Enter')
    await visible(page.getByRole('link', { name: /^Your account/ }))

    await tabTo(page, { role: 'button', name: /^Search$/ }, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await visible(page.getByRole('combobox', { name: 'Search the shop' }))
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('combobox')
    await page.keyboard.type('shirt')
    await visible(page.getByRole('option'))
    await page.keyboard.press('ArrowDown')
    await visible(page.getByRole('option', { selected: true }))
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=shirt/)
    await visible(page.getByRole('list', { name: 'Pieces' }).getByRole('article'))

    const inStock = page.getByRole('checkbox', { name: 'Only what is in stock' })
    await tabTo(page, { role: 'checkbox', name: /^Only what is in stock$/ })
    await page.keyboard.press('Space')
    await page.waitForURL(/in_stock=true/)
    expect(await inStock.isChecked()).toBe(true)
    const first = page.getByRole('list', { name: 'Pieces' }).getByRole('article').getByRole('link').first()
    const name = (await first.textContent()) ?? ''
    await tabTo(page, { role: 'link', name: new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`) })
    await page.keyboard.press('Enter')
    await visible(page.getByRole('heading', { level: 1, name, exact: true }))

    await tabTo(page, { role: 'button', name: /^Add to bag$/ })
    await page.keyboard.press('Enter')
    await bagOpen(page)
    await page.keyboard.press('Escape')
    await gone(bag(page).getByRole('heading', { level: 2 }))
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Add to bag')
    await tabTo(page, { role: 'tab', name: /^Looks like this$/ })
    await page.keyboard.press('ArrowRight')
    await visible(page.getByRole('tab', { name: 'Bought together', selected: true }))

    await tabTo(page, { role: 'button', name: /^Bag, 1 piece$/ }, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await bagOpen(page)
    await tabTo(page, { role: 'link', name: /^Check out$/ })
    await page.keyboard.press('Enter')
    await visible(page.getByRole('heading', { name: 'Where should it go?' }))
    await type(page, /^Street and number$/, '1 Mill Lane')
    await type(page, /^Postal code$/, 'LS1 4AP')
    await type(page, /^City$/, 'Leeds')
    await type(page, /^Country$/, 'United Kingdom')
    await page.keyboard.press('Enter')
    await visible(page.getByRole('heading', { name: 'Does this look right?' }))
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Does this look right?')
    await tabTo(page, { role: 'button', name: /^Place order/ })
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/orders\/\d+\/thanks/)
    await visible(page.getByRole('heading', { level: 1, name: /It’s yours/ }))

    await tabTo(page, { role: 'link', name: /^How it chooses$/ }, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await visible(page.getByRole('tab', { name: 'History' }))
    await tabTo(page, { role: 'tab', name: /^History$/ })
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/strategy=collaborative/)
    await visible(page.getByRole('tab', { name: 'Bought together', selected: true }))
  })
})
