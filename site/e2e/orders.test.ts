import { expect, it } from 'vitest'
import { putIntoCart, scarceProduct, someoneBuys } from './support/api.ts'
import {
  addOns,
  addToCart,
  cartPanel,
  closeCart,
  fillInAddress,
  openReview,
  orderCount,
  placeOrder,
} from './support/cart.ts'
import { storedToken } from './support/session.ts'
import { hidden, journeys, newShopper, openFirstProduct, register, visible, productName } from './support/shop.ts'

journeys('a shopper who orders', (open) => {
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

    // Until then the list of before stays on show.
    const pieces = page.getByRole('list', { name: 'Pieces' })
    await expect.poll(() => pieces.getAttribute('aria-busy')).toBe('false')
    const first = pieces.getByRole('article').first()
    const name = await productName(first.getByRole('link'))
    await first.getByRole('link').click()
    await visible(page.getByRole('heading', { level: 1, name, exact: true }))
    const like = page.getByRole('button', { name: `Like ${name}`, exact: true }).first()
    await like.click()
    await expect.poll(() => like.getAttribute('aria-pressed')).toBe('true')
    await visible(page.getByRole('status').filter({ hasText: `Liked: ${name}` }))

    await addToCart(page)
    await visible(cartPanel(page).getByRole('listitem').filter({ hasText: name }))
    const addOn = addOns(page).first().getByRole('button').first()
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
    await visible(page.getByRole('tab', { name: 'For you', selected: true }))
    await visible(page.getByRole('tabpanel').getByRole('article'))
    expect(await page.getByRole('tab').count()).toBe(11)
  })

  it('is told in the bag that a piece has become scarce, takes what is left, and gets it', async () => {
    const { page } = await open()
    const product = await scarceProduct(0)
    await page.goto('/register')
    await register(page, newShopper())
    await page.goto(`/product/${product.id}`)
    for (let more = 1; more < product.stock_count; more += 1)
      await page.getByRole('main').getByRole('button', { name: 'One more' }).click()
    await addToCart(page)
    await visible(cartPanel(page).getByText(`Your bag, ${product.stock_count} pieces`))
    await openReview(page)
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
    await closeCart(page)
    await page.getByRole('button', { name: /^Place order/ }).click()
    await page.waitForURL(/thanks/)
    await page.goto(`/product/${product.id}`)
    await visible(page.getByRole('main').getByRole('button', { name: 'Sold out' }))
  })

  it('is shown what changed in the bag since the review was drawn, pays nothing unseen, and confirms anew', async () => {
    const { page } = await open()
    const another = await scarceProduct(3)
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    await addToCart(page)
    await openReview(page)
    const button = page.getByRole('button', { name: /^Place order/ })
    await visible(button)
    const seen = await button.textContent()
    await putIntoCart(await storedToken(page, 'accessToken'), another)
    await button.click()
    await visible(page.getByRole('alert').getByText(`${another.name} came into your bag.`))
    await expect.poll(() => button.textContent()).not.toBe(seen)
    await button.click()
    await page.waitForURL(/thanks/)
    expect(await orderCount(page)).toBe(1)
  })

  it('takes an order back while it is placed', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    await addToCart(page)
    await placeOrder(page)
    await page.goto('/account')
    await visible(page.getByText('Placed', { exact: true }))
    await page.getByRole('button', { name: 'Cancel this order' }).click()
    await page.getByRole('button', { name: 'Yes, cancel it' }).click()
    await visible(page.getByText('Cancelled', { exact: true }))
    expect(await page.getByRole('button', { name: 'Cancel this order' }).count()).toBe(0)
  })

  it('places one order with a double click, and with a reload in the middle', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    await addToCart(page)
    await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
    await fillInAddress(page)
    await page.getByRole('button', { name: 'Continue to review' }).click()
    await page.getByRole('button', { name: /^Place order/ }).dblclick()
    await page.waitForURL(/thanks/)
    expect(await orderCount(page)).toBe(1)

    await openFirstProduct(page)
    await addToCart(page)
    await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
    await page.getByRole('button', { name: /^Deliver here/ }).click()
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
})
