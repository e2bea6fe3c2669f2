import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addOns, cartOpen, cartPanel } from './support/cart.ts'
import {
  hidden,
  journeys,
  newShopper,
  openFirstProduct,
  register,
  visible,
  type Shopper,
  productName,
} from './support/shop.ts'

const maxSteps = 150

type Target = { role: string; name: RegExp }

/** Presses Tab until the target has the focus. */
async function tabTo(page: Page, target: Target, key = 'Tab'): Promise<void> {
  for (let step = 0; step < maxSteps; step += 1) {
    const focused = page.getByRole(target.role as 'button', { name: target.name })
    const there = await focused.evaluateAll((elements) =>
      elements.some((element) => element === document.activeElement),
    )
    if (there) return
    await page.keyboard.press(key)
  }
  throw new Error(`The keyboard never reaches the ${target.role} ${target.name}.`)
}

async function press(page: Page, target: Target, key = 'Enter', way = 'Tab'): Promise<void> {
  await tabTo(page, target, way)
  await page.keyboard.press(key)
}

function exactly(name: string): RegExp {
  return new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
}

async function type(page: Page, label: RegExp, text: string): Promise<void> {
  await tabTo(page, { role: 'textbox', name: label })
  await page.keyboard.type(text)
}

async function typeRegistration(page: Page, shopper: Shopper): Promise<void> {
  await type(page, /^Name$/, shopper.name)
  await type(page, /^Email$/, shopper.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(shopper.password)
  await page.keyboard.press('Enter')
}

async function typeAddress(page: Page): Promise<void> {
  await tabTo(page, { role: 'combobox', name: /^Country$/ })
  await page.keyboard.type('United K')
  await type(page, /^Street and number$/, '1 Mill Lane')
  await type(page, /^Postal code$/, 'LS1 4AP')
  await type(page, /^City$/, 'Leeds')
  await page.keyboard.press('Enter')
}

journeys('with the keyboard alone', (open) => {
  it('a shopper registers, searches, buys and reads the dashboard', async () => {
    const { page } = await open()
    await page.goto('/')
    await visible(page.getByRole('heading', { level: 1 }))
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page')
    await tabTo(page, { role: 'link', name: /^Sign in$/ })
    await page.keyboard.press('Enter')
    await visible(page.getByRole('heading', { level: 1, name: 'Welcome back' }))
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await tabTo(page, { role: 'link', name: /^Create an account$/ })
    await page.keyboard.press('Enter')
    await visible(page.getByRole('heading', { level: 1, name: 'Make it yours' }))
    await typeRegistration(page, newShopper())
    await visible(page.getByRole('link', { name: /^Your account/ }))
    await visible(page.getByRole('heading', { level: 1, name: 'What do you like?' }))
    await visible(page.getByRole('checkbox', { name: /^Women$/ }))
    await tabTo(page, { role: 'checkbox', name: /^Women$/ })
    await page.keyboard.press('Space')
    await visible(page.getByRole('checkbox', { name: 'Women', checked: true }))
    await press(page, { role: 'button', name: /^Start with these$/ })
    await visible(page.getByRole('heading', { level: 1, name: /Nothing here/ }))

    await tabTo(page, { role: 'button', name: /^Search$/ }, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await visible(page.getByRole('combobox', { name: 'Search the shop' }))
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox')
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
    const name = await productName(first)
    await tabTo(page, { role: 'link', name: exactly(name) })
    await page.keyboard.press('Enter')
    await visible(page.getByRole('heading', { level: 1, name, exact: true }))

    await tabTo(page, { role: 'button', name: /^Add to bag$/ })
    await page.keyboard.press('Enter')
    await cartOpen(page)
    await page.keyboard.press('Escape')
    await hidden(cartPanel(page).getByRole('heading', { level: 2 }))
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Add to bag')
    await visible(page.getByRole('button', { name: /^Not for me: / }))
    await tabTo(page, { role: 'button', name: /^Not for me: / })
    await page.keyboard.press('Enter')
    await visible(page.getByRole('status').filter({ hasText: 'Not for you' }))
    expect(await page.evaluate(() => document.activeElement?.closest('article') !== null)).toBe(true)

    await tabTo(page, { role: 'button', name: /^Bag, 1 piece$/ }, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await cartOpen(page)
    await tabTo(page, { role: 'link', name: /^Check out$/ })
    await page.keyboard.press('Enter')
    await visible(page.getByRole('heading', { name: 'Where should it go?' }))
    await typeAddress(page)
    await visible(page.getByRole('heading', { name: 'Does this look right?' }))
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Does this look right?')
    await tabTo(page, { role: 'button', name: /^Place order/ })
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/orders\/\d+\/thanks/)
    await visible(page.getByRole('heading', { level: 1, name: /It’s yours/ }))

    await tabTo(page, { role: 'link', name: /^How it chooses$/ }, 'Shift+Tab')
    await page.keyboard.press('Enter')
    await visible(page.getByRole('tab', { name: 'For you' }))
    await tabTo(page, { role: 'tab', name: /^For you$/ })
    await page.keyboard.press('ArrowDown')
    await page.waitForURL(/strategy=history/)
    await visible(page.getByRole('tab', { name: 'History', selected: true }))
  })

  it('a guest changes the bag, takes it back, adds what goes with it, and brings it into an account', async () => {
    const { page } = await open()
    const name = await openFirstProduct(page)
    await press(page, { role: 'button', name: /^Add to bag$/ })
    await cartOpen(page)
    await press(page, { role: 'button', name: /^One more$/ })
    await visible(cartPanel(page).getByText('Your bag, 2 pieces'))
    await press(page, { role: 'button', name: exactly(`Remove ${name}`) })
    await visible(cartPanel(page).getByText('Nothing in it yet'))
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your bag')
    await press(page, { role: 'button', name: /^Undo$/ })
    await visible(cartPanel(page).getByText('Your bag, 2 pieces'))
    await visible(addOns(page))
    await press(page, { role: 'button', name: /^Add .+ to bag$/ })
    await visible(cartPanel(page).getByText('Your bag, 3 pieces'))
    await press(page, { role: 'link', name: /^Check out$/ })
    await visible(page.getByRole('heading', { name: 'First, who are you?' }))
    await press(page, { role: 'link', name: /^Create an account$/ })
    await visible(page.getByRole('heading', { level: 1, name: 'Make it yours' }))
    await typeRegistration(page, newShopper())
    await visible(page.getByRole('region', { name: '3 pieces' }))
  })

  it('a shopper likes, saves and reviews, buys again, and signs out', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    const name = await openFirstProduct(page, '/catalogue?in_stock=true&sort=price_asc')
    for (const verb of ['Like', 'Save']) {
      await press(page, { role: 'button', name: exactly(`${verb} ${name}`) }, 'Space')
      await visible(page.getByRole('main').getByRole('button', { name: `${verb} ${name}`, exact: true, pressed: true }))
    }
    await tabTo(page, { role: 'radio', name: /of 5/ })
    await page.keyboard.press('ArrowRight')
    await visible(page.getByRole('radio', { name: '2 of 5, Fair', checked: true }))
    await type(page, /How does it fit/, 'Runs small.')
    await press(page, { role: 'button', name: /^Send review$/ })
    await visible(page.getByRole('listitem').filter({ hasText: 'Runs small.' }))

    await press(page, { role: 'button', name: /^Add to bag$/ }, 'Enter', 'Shift+Tab')
    await cartOpen(page)
    await press(page, { role: 'link', name: /^Check out$/ })
    await typeAddress(page)
    await press(page, { role: 'button', name: /^Place order/ })
    await page.waitForURL(/thanks/)
    await press(page, { role: 'link', name: /^Your orders$/ })
    await visible(page.getByRole('heading', { level: 2, name: 'Orders' }))
    await press(page, { role: 'button', name: /^Buy again$/ })
    await visible(cartPanel(page).getByText('Your bag, 1 piece'))
    await page.keyboard.press('Escape')
    await hidden(cartPanel(page).getByRole('heading', { level: 2 }))
    await press(page, { role: 'button', name: /^Sign out$/ }, 'Enter', 'Shift+Tab')
    await visible(page.getByRole('link', { name: /^Sign in$/ }))
  })

  it('a shopper on a narrow screen opens the menu, filters, and changes the theme', async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } })
    await page.goto('/')
    await press(page, { role: 'button', name: /^Menu$/ })
    const menu = page.getByRole('dialog')
    await visible(menu.getByRole('link', { name: 'Women' }))
    await tabTo(page, { role: 'radio', name: /^As my device$/ })
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await press(page, { role: 'link', name: /^Women$/ }, 'Enter', 'Shift+Tab')
    await visible(page.getByRole('heading', { level: 1, name: 'Women' }))
    await visible(page.getByRole('list', { name: 'Pieces' }).getByRole('article'))
    await press(page, { role: 'button', name: /^Filters/ })
    await tabTo(page, { role: 'checkbox', name: /^Black / })
    await page.keyboard.press('Space')
    await page.waitForURL(/base_colour=Black/)
    await press(page, { role: 'button', name: /^Show \d+ pieces?$/ })
    await hidden(page.getByRole('dialog').getByRole('heading', { level: 2 }))
    await press(page, { role: 'button', name: /^Show more$/ })
    await page.waitForURL(/page=2/)
  })
})
