import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { scarceProduct, someoneBuys } from './support/api.ts'
import { gatedSite } from './support/gate.ts'
import {
  cartPanel,
  cartOpen,
  fillInAddress,
  hidden,
  journeys,
  newShopper,
  openFirstProduct,
  register,
  signInAsDemo,
  visible,
} from './support/shop.ts'

async function addToBag(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add to bag', exact: true }).click()
  await cartOpen(page)
}

async function closeBag(page: Page): Promise<void> {
  await cartPanel(page).getByRole('button', { name: 'Close' }).click()
  await hidden(cartPanel(page).getByRole('heading', { level: 2 }))
}

/** From the open bag to the last step before the order. */
async function toReview(page: Page): Promise<void> {
  await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
  await fillInAddress(page)
  await page.getByRole('button', { name: 'Continue to review' }).click()
}

async function placeOrder(page: Page): Promise<void> {
  await toReview(page)
  await page.getByRole('button', { name: /^Place order/ }).click()
  await page.waitForURL(/thanks/)
}

async function storedToken(page: Page, name: 'accessToken' | 'refreshToken'): Promise<string> {
  return page.evaluate(
    (field) => JSON.parse(localStorage.getItem('stylesense.session') ?? '{}').state?.[field] ?? '',
    name,
  )
}

/** Makes the stored access token one that the API will not take, as time would. */
async function spoilAccessToken(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stored = JSON.parse(localStorage.getItem('stylesense.session') ?? '{}')
    stored.state.accessToken = 'no.longer.good'
    localStorage.setItem('stylesense.session', JSON.stringify(stored))
  })
  await page.reload()
}

async function orderCount(page: Page): Promise<number> {
  await page.goto('/account')
  await visible(page.getByText(/^Order \d+/).or(page.getByText('No orders yet')))
  return page.getByText(/^Order \d+/).count()
}

journeys('a shopper', (open) => {
  it('registers, browses, filters, likes, fills the bag, checks out and finds it all again', async () => {
    const { page } = await open()
    const shopper = newShopper()
    await page.goto('/register')
    await register(page, shopper)
    await visible(page.getByRole('heading', { level: 1, name: /Nothing here/ }))

    await page.getByRole('navigation', { name: 'Departments' }).getByRole('link', { name: 'Women' }).click()
    await visible(page.getByRole('heading', { level: 1, name: 'Women' }))
    const before = await page
      .getByRole('status')
      .filter({ hasText: /pieces?$/ })
      .textContent()
    await page
      .getByRole('complementary', { name: 'Filters' })
      .getByRole('checkbox', { name: 'Only what is in stock' })
      .check()
    await page.waitForURL(/in_stock=true/)
    await page.getByLabel('To, in dollars').fill('60')
    await page.keyboard.press('Enter')
    await page.waitForURL(/max_price=60/)
    await expect
      .poll(() =>
        page
          .getByRole('status')
          .filter({ hasText: /pieces?$/ })
          .textContent(),
      )
      .not.toBe(before)

    const first = page.getByRole('list', { name: 'Pieces' }).getByRole('article').first()
    const name = (await first.getByRole('link').textContent()) ?? ''
    await first.getByRole('link').click()
    await visible(page.getByRole('heading', { level: 1, name, exact: true }))
    const like = page.getByRole('button', { name: `Like ${name}`, exact: true }).first()
    await like.click()
    await expect.poll(() => like.getAttribute('aria-pressed')).toBe('true')
    await visible(page.getByRole('status').filter({ hasText: `Liked: ${name}` }))

    await addToBag(page)
    await visible(cartPanel(page).getByRole('listitem').filter({ hasText: name }))
    const addOn = cartPanel(page).getByRole('region', { name: 'Goes with your bag' }).getByRole('button').first()
    await addOn.click()
    await visible(cartPanel(page).getByText('Your bag, 2 pieces'))
    await cartPanel(page).getByRole('link', { name: 'Check out' }).click()

    await visible(page.getByRole('heading', { name: 'Where should it go?' }))
    expect(await page.getByLabel('Name').inputValue()).toBe(shopper.name)
    await fillInAddress(page)
    await page.getByRole('button', { name: 'Continue to review' }).click()
    await page.getByRole('button', { name: /^Place order/ }).click()
    await page.waitForURL(/\/orders\/\d+\/thanks/)
    await visible(page.getByRole('heading', { level: 1, name: /It’s yours/ }))
    await visible(page.getByRole('region', { name: 'What you ordered' }).getByText(name))

    await page.getByRole('main').getByRole('link', { name: 'Your orders' }).click()
    await visible(page.getByRole('list', { name: /^Pieces of order/ }).getByText(name))
    await page.getByRole('main').getByRole('link', { name: 'Liked and saved' }).click()
    await visible(page.getByRole('region', { name: 'Liked', exact: true }).getByRole('link', { name }))

    await page.goto('/dashboard')
    await visible(page.getByRole('heading', { name: 'What your purchases say' }))
    await visible(page.getByRole('tab', { name: 'History', selected: true }))
    await visible(page.getByRole('tabpanel').getByRole('article'))
    expect(await page.getByRole('tab').count()).toBe(10)
  })

  it('buys again what an order held, takes it out of the bag, and back by undo', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    const name = await openFirstProduct(page)
    await addToBag(page)
    await placeOrder(page)
    await page.goto('/account')
    await page.getByRole('button', { name: 'Buy again' }).click()
    await visible(cartPanel(page).getByText('Your bag, 1 piece'))
    await cartPanel(page)
      .getByRole('button', { name: `Remove ${name}` })
      .click()
    await visible(cartPanel(page).getByText('Nothing in it yet'))
    await visible(
      cartPanel(page)
        .getByRole('status')
        .filter({ hasText: `Removed ${name}` }),
    )
    await cartPanel(page).getByRole('button', { name: 'Undo' }).click()
    await visible(cartPanel(page).getByText('Your bag, 1 piece'))
    await page.reload()
    await visible(page.getByRole('button', { name: 'Bag, 1 piece' }))
  })

  it('is told in the bag that a piece has become scarce, takes what is left, and gets it', async () => {
    const { page } = await open()
    const product = await scarceProduct(0)
    await page.goto('/register')
    await register(page, newShopper())
    await page.goto(`/product/${product.id}`)
    for (let more = 1; more < product.stock_count; more += 1)
      await page.getByRole('main').getByRole('button', { name: 'One more' }).click()
    await addToBag(page)
    await visible(cartPanel(page).getByText(`Your bag, ${product.stock_count} pieces`))
    await toReview(page)
    await someoneBuys(product, 1)
    await page.getByRole('button', { name: /^Place order/ }).click()
    await page.getByRole('alert').getByRole('button', { name: 'Change your bag' }).click()
    const left = product.stock_count - 1
    await visible(
      cartPanel(page)
        .getByRole('alert')
        .filter({ hasText: `Only ${left} left now.` }),
    )
    await cartPanel(page)
      .getByRole('button', { name: `Take ${left} instead` })
      .click()
    await hidden(cartPanel(page).getByRole('alert'))
    await closeBag(page)
    await page.getByRole('button', { name: /^Place order/ }).click()
    await page.waitForURL(/thanks/)
    await page.goto(`/product/${product.id}`)
    await visible(page.getByRole('main').getByRole('button', { name: 'Sold out' }))
  })

  it('sees on every strategy’s tab a question, a formula and a list with evidence', async () => {
    const { page } = await open()
    await signInAsDemo(page)
    await page.goto('/dashboard')
    const tabs = page.getByRole('tab')
    await visible(tabs)
    for (const tab of await tabs.all()) {
      await tab.click()
      const panel = page.getByRole('tabpanel')
      await visible(panel.getByRole('heading', { level: 3 }))
      await visible(panel.getByRole('article').or(panel.getByText('Nothing to show')))
    }
    await page.getByRole('tab', { name: 'Trending' }).click()
    await page.waitForURL(/strategy=trending/)
    await page.getByRole('tabpanel').getByText('Evidence for').first().click({ force: true })
    await visible(page.getByRole('tabpanel').getByRole('article').first().locator('dl'))
  })

  it('keeps the bag filled as a guest when signing in, once', async () => {
    const { page } = await open()
    const shopper = newShopper()
    const name = await openFirstProduct(page)
    await addToBag(page)
    await closeBag(page)
    await page.reload()
    await visible(page.getByRole('button', { name: 'Bag, 1 piece' }))
    await page.goto('/checkout')
    await page.getByRole('link', { name: 'Create an account' }).click()
    await register(page, shopper)
    await page.waitForURL(/\/checkout/)
    await visible(page.getByRole('region', { name: '1 piece' }).getByText(name))
    await page.reload()
    await visible(page.getByRole('button', { name: 'Bag, 1 piece' }))
    expect(await page.evaluate(() => localStorage.getItem('stylesense.guest-bag'))).not.toContain(name)
  })

  it('brings as many along as are left when signing in, and is told', async () => {
    const { page } = await open()
    const product = await scarceProduct(1)
    await page.goto(`/product/${product.id}`)
    for (let more = 1; more < product.stock_count; more += 1)
      await page.getByRole('main').getByRole('button', { name: 'One more' }).click()
    await addToBag(page)
    await closeBag(page)
    await someoneBuys(product, 1)
    const left = product.stock_count - 1
    await page.getByRole('button', { name: /^Bag,/ }).click()
    await visible(
      cartPanel(page)
        .getByRole('alert')
        .filter({ hasText: `Only ${left} left now.` }),
    )
    await closeBag(page)
    await page.goto('/register')
    await register(page, newShopper())
    await visible(page.getByRole('status').filter({ hasText: `Only ${left} of ${product.name} left` }))
    await visible(page.getByRole('button', { name: `Bag, ${left} piece${left === 1 ? '' : 's'}` }))
  })

  it('has one bag in two tabs, also as a guest', async () => {
    const { page, context } = await open()
    await openFirstProduct(page)
    const other = await context.newPage()
    await openFirstProduct(other, '/catalogue?in_stock=true&sort=newest')
    await addToBag(page)
    await visible(other.getByRole('button', { name: 'Bag, 1 piece' }))
    await addToBag(other)
    await visible(cartPanel(other).getByText('Your bag, 2 pieces'))
    await visible(cartPanel(page).getByText('Your bag, 2 pieces'))
  })

  it('notices nothing when the access token runs out in the middle', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    const spent = await storedToken(page, 'refreshToken')
    await spoilAccessToken(page)
    await addToBag(page)
    await visible(cartPanel(page).getByText('Your bag, 1 piece'))
    await page.reload()
    await visible(page.getByRole('button', { name: 'Bag, 1 piece' }))
    expect(await storedToken(page, 'accessToken')).not.toBe('no.longer.good')
    expect(await storedToken(page, 'refreshToken')).not.toBe(spent)
  })

  it('is told, and keeps the page, when the session is really over', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await page.evaluate(() => {
      const stored = JSON.parse(localStorage.getItem('stylesense.session') ?? '{}')
      stored.state.accessToken = 'no.longer.good'
      stored.state.refreshToken = 'nor.is.this'
      localStorage.setItem('stylesense.session', JSON.stringify(stored))
    })
    await page.goto('/catalogue')
    await visible(page.getByRole('status').filter({ hasText: 'You were signed out' }))
    await visible(page.getByRole('list', { name: 'Pieces' }).getByRole('article'))
    await visible(page.getByRole('link', { name: 'Sign in' }))
  })

  it('places one order with a double click, and with a reload in the middle', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    await addToBag(page)
    await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
    await fillInAddress(page)
    await page.getByRole('button', { name: 'Continue to review' }).click()
    await page.getByRole('button', { name: /^Place order/ }).dblclick()
    await page.waitForURL(/thanks/)
    expect(await orderCount(page)).toBe(1)

    await openFirstProduct(page)
    await addToBag(page)
    await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
    await page.getByRole('button', { name: 'Continue to review' }).click()
    // The order arrives, its answer does not: the request is sent, and the page is loaded again before it is back.
    await page.route('**/api/orders', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      await route.fetch()
      return route.abort()
    })
    await page.getByRole('button', { name: /^Place order/ }).click()
    await visible(page.getByRole('alert'))
    await page.unroute('**/api/orders')
    await page.reload()
    await page.waitForURL(/thanks/)
    expect(await orderCount(page)).toBe(2)
  })

  it('is told that the shop is out of reach, keeps what was typed, and sees it come back by itself', async () => {
    const site = await gatedSite()
    onTestFinished(site.stop)
    const { page } = await open({ baseURL: site.url })
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    const comment = page.getByLabel(/How does it fit/)
    await comment.fill('Soft, and true to size.')
    await page.getByRole('radio', { name: /^4 of 5/ }).check({ force: true })
    await site.shut()
    await page.getByRole('button', { name: 'Send review' }).click()
    await visible(page.getByRole('alert').filter({ hasText: 'can’t be reached' }))
    await visible(page.getByText('We can’t reach the shop right now'))
    expect(await comment.inputValue()).toBe('Soft, and true to size.')

    await page.getByRole('navigation', { name: 'Departments' }).getByRole('link', { name: 'Men', exact: true }).click()
    await visible(page.getByRole('heading', { name: 'This did not load' }))
    await site.open()
    await visible(page.getByRole('list', { name: 'Pieces' }).getByRole('article'))
    await hidden(page.getByText('We can’t reach the shop right now'))
    await page.goBack()
    expect(await page.getByLabel(/How does it fit/).inputValue()).toBe('Soft, and true to size.')
  })

  it('is told that the shop is slow, and waits for it', async () => {
    const site = await gatedSite()
    onTestFinished(site.stop)
    const { page } = await open({ baseURL: site.url })
    await page.goto('/login')
    await visible(page.getByRole('heading', { level: 1 }))
    site.hold()
    await page.getByRole('navigation', { name: 'Departments' }).getByRole('link', { name: 'Men', exact: true }).click()
    await visible(page.getByText('The shop is slow to answer just now'))
    expect(await page.getByRole('list', { name: 'Pieces' }).getByRole('article').count()).toBe(0)
    await site.open()
    await visible(page.getByRole('list', { name: 'Pieces' }).getByRole('article'))
    await hidden(page.getByText('The shop is slow to answer just now'))
  })

  it('is told when offline, keeps the address typed over a reload, and orders once connected', async () => {
    const { page, context } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    await addToBag(page)
    await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
    await fillInAddress(page)
    await page.reload()
    expect(await page.getByLabel('Street and number').inputValue()).toBe('1 Mill Lane')
    await page.getByRole('button', { name: 'Continue to review' }).click()
    await context.setOffline(true)
    await visible(page.getByText('You are offline. What you see may be old'))
    await page.getByRole('button', { name: /^Place order/ }).click()
    await visible(page.getByRole('alert').filter({ hasText: 'You are offline' }))
    await context.setOffline(false)
    await hidden(page.getByText('You are offline. What you see may be old'))
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.waitForURL(/thanks/)
    expect(await orderCount(page)).toBe(1)
  })

  it('takes back a like that the shop did not get', async () => {
    const { page, context } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    const name = await openFirstProduct(page)
    await context.route('**/api/interactions', (route) =>
      route.request().method() === 'POST' ? route.abort('connectionrefused') : route.continue(),
    )
    const like = page.getByRole('button', { name: `Like ${name}`, exact: true }).first()
    await like.click()
    await expect.poll(() => like.getAttribute('aria-pressed')).toBe('false')
    await visible(page.getByRole('status').filter({ hasText: 'can’t be reached' }))
  })

  it('is one person in two tabs', async () => {
    const { page, context } = await open()
    const shopper = newShopper()
    await page.goto('/register')
    await register(page, shopper)
    const other = await context.newPage()
    await other.goto('/account')
    await visible(other.getByRole('heading', { level: 1, name: shopper.name }))

    // Both tabs find the token spent at once; the refresh token works only once, and both stay signed in.
    await page.evaluate(() => {
      const stored = JSON.parse(localStorage.getItem('stylesense.session') ?? '{}')
      stored.state.accessToken = 'no.longer.good'
      localStorage.setItem('stylesense.session', JSON.stringify(stored))
    })
    await Promise.all([page.reload(), other.reload()])
    await visible(other.getByText('No orders yet'))
    await visible(page.getByRole('link', { name: /^Your account/ }))
    expect(await storedToken(page, 'accessToken')).not.toBe('no.longer.good')

    await page.goto('/account')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await visible(page.getByRole('link', { name: 'Sign in' }))
    await visible(other.getByRole('link', { name: 'Sign in', exact: true }))
  })

  it('comes back to the place in the list, and with the back button to every filter before', async () => {
    const { page } = await open()
    await page.goto('/catalogue')
    const pieces = page.getByRole('list', { name: 'Pieces' }).getByRole('article')
    await visible(pieces)
    await page.getByRole('button', { name: 'Show more' }).click()
    await expect.poll(() => pieces.count()).toBe(48)
    const link = pieces.nth(40).getByRole('link')
    await link.scrollIntoViewIfNeeded()
    const top = await page.evaluate(() => window.scrollY)
    const name = (await link.textContent()) ?? ''
    await expect
      .poll(() => page.evaluate(() => sessionStorage.getItem('stylesense.scroll-positions')))
      .toContain(String(Math.round(top)))
    await link.click()
    await visible(page.getByRole('heading', { level: 1, name, exact: true }))
    await page.goBack()
    await visible(pieces.nth(40))
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(top - 60)
    expect(await pieces.count()).toBe(48)

    await page.goto('/catalogue')
    await page.getByRole('complementary', { name: 'Filters' }).getByRole('checkbox', { name: /^Men / }).check()
    await page.waitForURL(/gender=Men/)
    await page.getByLabel('Order by').selectOption('price_asc')
    await page.waitForURL(/sort=price_asc/)
    await page.goBack()
    await page.waitForURL(/gender=Men$/)
    await page.goBack()
    await page.waitForURL(/\/catalogue$/)
    expect(await page.getByRole('checkbox', { name: /^Men / }).isChecked()).toBe(false)
  })

  it('finds by typing, with a slip of the finger', async () => {
    const { page } = await open()
    await page.goto('/')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('combobox', { name: 'Search the shop' }).fill('shir')
    await visible(page.getByRole('option'))
    await page.getByRole('combobox', { name: 'Search the shop' }).fill('snekers')
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=snekers/)
    await visible(page.getByRole('list', { name: 'Pieces' }).getByRole('article'))
    await page.goto('/catalogue?q=qqqqzzzz')
    await visible(page.getByRole('heading', { name: 'Nothing fits all of that' }))
    await page.getByRole('button', { name: 'Show everything' }).click()
    await visible(page.getByRole('list', { name: 'Pieces' }).getByRole('article'))
  })
})
