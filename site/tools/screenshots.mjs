/**
 * Takes the pictures in docs/screenshots: every page, wide and phone, light and dark, against a running shop with the demo
 * catalogue. It places orders, so scripts/screenshots gives it a shop to throw away.
 *
 *   node tools/screenshots.mjs [--site http://localhost:3000] [--only dashboard]
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { launch } from '../e2e/support/chromium.mjs'

const { values: settings } = parseArgs({
  options: { site: { type: 'string', default: 'http://localhost:3000' }, only: { type: 'string' } },
})
const folder = fileURLToPath(new URL('../../docs/screenshots', import.meta.url))
const screens = { wide: { width: 1280, height: 860 }, phone: { width: 390, height: 780 } }
const themes = ['light', 'dark']
const operator = 'Use the operator’s account'

const firstPiece = (page) => page.getByRole('list', { name: 'Pieces' }).getByRole('article').getByRole('link').first()

async function open(page, list) {
  await page.goto(list)
  await firstPiece(page).click()
  await page.getByRole('button', { name: 'Add to bag', exact: true }).waitFor()
}

const openProduct = (page) => open(page, '/catalogue?in_stock=true&sort=rating&article_type=Casual+Shoes')

async function add(page) {
  await page.getByRole('button', { name: 'Add to bag', exact: true }).click()
  await page.getByRole('dialog').getByRole('region').first().waitFor()
}

/** Two pieces of which there are many, since an order takes them away. */
async function fillBag(page) {
  await open(page, '/catalogue?in_stock=true&sort=popular&article_type=Dresses')
  await add(page)
  await page.keyboard.press('Escape')
  await open(page, '/catalogue?in_stock=true&sort=popular&article_type=Heels')
  await add(page)
}

/** What an earlier picture left in the bag would be in the next one. */
async function emptyBag(page) {
  await page.evaluate(async () => {
    const { accessToken } = JSON.parse(localStorage.getItem('stylesense.session')).state
    await fetch('/api/cart', { method: 'DELETE', headers: { Authorization: `Bearer ${accessToken}` } })
  })
}

async function toReview(page) {
  await fillBag(page)
  await page.getByRole('link', { name: 'Check out' }).click()
  await page.getByLabel('Street and number').fill('12 Hill Road')
  await page.getByLabel('Postal code').fill('400050')
  await page.getByLabel('City').fill('Mumbai')
  await page.getByLabel('Country').selectOption('India')
}

/** A new account each time, since the step after it comes once. */
async function toWelcome(page) {
  await page.goto('/register')
  await page.getByLabel('Name').fill('Ada Loom')
  await page.getByLabel('Email').fill(`ada.${Date.now()}@example.com`)
  await page.getByLabel('Password').fill('a long enough secret')
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('group', { name: 'Whom do you shop for?' }).getByText('Women', { exact: true }).click()
  await page.getByRole('checkbox', { name: 'Women', checked: true }).waitFor()
  await page.getByRole('group', { name: 'Which of these do you like?' }).getByRole('listitem').first().click()
}

/** Once the shoppers who came have been counted. */
async function openOperator(page) {
  await page.goto('/operator')
  for (let tries = 0; (await page.getByRole('article').getByRole('table').count()) < 2; tries += 1) {
    if (tries > 60) throw new Error('No refresh has counted two experiments.')
    await page.waitForTimeout(2000)
    await page.reload()
    await page.getByRole('heading', { name: 'Experiments' }).waitFor()
    await page.waitForLoadState('networkidle')
  }
}

const strategies = 'One that learns, and ten formulas'

/**
 * Each page: the way to it, whether someone is signed in, from which heading on it is shown, at which sizes if not at all, and
 * how high a wide picture of it is where the usual height shows too little.
 */
const pages = {
  home: { wideHeight: 1330, way: (page) => page.goto('/') },
  'home-signed-in': {
    signedIn: true,
    way: async (page) => {
      await page.goto('/')
      await page.getByRole('heading', { name: 'For you', exact: true }).scrollIntoViewIfNeeded()
    },
    from: /^For you$/,
  },
  catalogue: { way: (page) => page.goto('/catalogue?gender=Women&sub_category=Topwear&sort=rating') },
  search: {
    way: async (page) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByRole('combobox', { name: 'Search the shop' }).fill('snea')
      await page.getByRole('option').first().waitFor()
    },
  },
  product: { way: openProduct },
  'product-alike': { way: openProduct, from: 'Looks like this' },
  bag: { way: fillBag },
  checkout: { signedIn: true, way: toReview },
  review: {
    signedIn: true,
    way: async (page) => {
      await toReview(page)
      await page.getByRole('button', { name: 'Continue to review' }).click()
      await page.getByRole('button', { name: /^Place order/ }).waitFor()
    },
  },
  account: { signedIn: true, way: (page) => page.goto('/account') },
  saved: { signedIn: true, way: (page) => page.goto('/saved') },
  dashboard: { signedIn: true, way: (page) => page.goto('/dashboard') },
  'dashboard-for-you': { signedIn: true, way: (page) => page.goto('/dashboard?strategy=for-you'), from: strategies },
  'dashboard-evidence': {
    signedIn: true,
    way: async (page) => {
      await page.goto('/dashboard?strategy=history')
      await page.getByText('Evidence for').first().click({ force: true })
    },
    from: strategies,
  },
  operator: { signedInAs: operator, wideHeight: 1500, way: openOperator },
  'operator-experiments': { signedInAs: operator, wideHeight: 1500, way: openOperator, from: 'Experiments' },
  'operator-answers': { signedInAs: operator, way: openOperator, from: 'Searches without results' },
  login: { way: (page) => page.goto('/login') },
  welcome: { way: toWelcome },
  register: { way: (page) => page.goto('/register') },
  'not-found': { way: (page) => page.goto('/nowhere') },
  menu: {
    sizes: ['phone'],
    way: async (page) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Menu' }).click()
      await page.getByRole('dialog').getByRole('link', { name: 'Women' }).waitFor()
    },
  },
  filters: {
    sizes: ['phone'],
    way: async (page) => {
      await page.goto('/catalogue?gender=Women')
      await page.getByRole('button', { name: 'Filters' }).click()
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor()
    },
  },
  // Last, since it adds to the shopper's history.
  success: {
    signedIn: true,
    way: async (page) => {
      await toReview(page)
      await page.getByRole('button', { name: 'Continue to review' }).click()
      await page.getByRole('button', { name: /^Place order/ }).click()
      await page.waitForURL(/thanks/)
      await page.getByRole('region', { name: 'What you ordered' }).getByRole('listitem').first().waitFor()
    },
  },
}

async function signIn(page, account) {
  await page.goto('/login?next=/account')
  await page.getByRole('button', { name: account }).click()
  await page.getByRole('heading', { name: 'Orders', exact: true }).waitFor()
}

async function settle(page, from) {
  await page.waitForLoadState('networkidle')
  if (from) {
    const target = page
      .getByRole('heading', { name: from })
      .or(page.getByRole('tab', { name: from }))
      .first()
    await target.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 110))
    await page.waitForLoadState('networkidle')
  }
  await page.evaluate(() => document.fonts.ready)
  await page.mouse.move(2, 400)
  await page.waitForFunction(() => [...document.images].every((image) => image.loading === 'lazy' || image.complete))
  await page.evaluate(
    () =>
      document.activeElement instanceof HTMLElement &&
      !document.querySelector('[role=dialog]') &&
      document.activeElement.blur(),
  )
}

/** As WebP, which Chromium writes a sixth of the size of its PNG. */
async function capture(context, page, path) {
  const devtools = await context.newCDPSession(page)
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 86 })
  writeFileSync(path, Buffer.from(data, 'base64'))
}

mkdirSync(folder, { recursive: true })
const browser = await launch()
for (const [
  name,
  { way, signedIn = false, signedInAs, from, sizes = Object.keys(screens), wideHeight },
] of Object.entries(pages)) {
  if (settings.only && settings.only !== name) continue
  for (const size of sizes) {
    for (const theme of themes) {
      const context = await browser.newContext({
        baseURL: settings.site,
        viewport: size === 'wide' && wideHeight ? { ...screens.wide, height: wideHeight } : screens[size],
        colorScheme: theme,
        reducedMotion: 'reduce',
        isMobile: size === 'phone',
        hasTouch: size === 'phone',
      })
      const page = await context.newPage()
      if (signedIn || signedInAs) {
        await signIn(page, signedInAs ?? 'Use the demo account')
        await emptyBag(page)
      }
      await way(page)
      await settle(page, from)
      await capture(context, page, join(folder, `${name}-${size}-${theme}.webp`))
      process.stdout.write(`${name}-${size}-${theme}.webp\n`)
      await context.close()
    }
  }
}
await browser.close()
