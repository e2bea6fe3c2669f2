import { expect, it } from 'vitest'
import { putIntoCart, scarceProduct, someoneBuys } from './support/api.ts'
import { addToCart, cartPanel, closeCart, placeOrder } from './support/cart.ts'
import { storedToken } from './support/session.ts'
import { journeys, newShopper, openFirstProduct, register, visible } from './support/shop.ts'

journeys('a shopper with a bag', (open) => {
  it('buys again what an order held, takes it out of the bag, and back by undo', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    const name = await openFirstProduct(page)
    await addToCart(page)
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
    const putBack = page.waitForResponse((response) => response.url().endsWith('/cart/items'))
    await cartPanel(page).getByRole('button', { name: 'Undo' }).click()
    await visible(cartPanel(page).getByText('Your bag, 1 piece'))
    await putBack
    await page.reload()
    await visible(page.getByRole('button', { name: 'Bag, 1 piece' }))
  })

  it('keeps the bag filled as a guest when signing in, once', async () => {
    const { page } = await open()
    const shopper = newShopper()
    const name = await openFirstProduct(page)
    await addToCart(page)
    await closeCart(page)
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
    await addToCart(page)
    await closeCart(page)
    await someoneBuys(product, 1)
    const left = product.stock_count - 1
    await page.getByRole('button', { name: /^Bag,/ }).click()
    await visible(
      cartPanel(page)
        .getByRole('alert')
        .filter({ hasText: `Only ${left} left now.` }),
    )
    await closeCart(page)
    await page.goto('/register')
    await register(page, newShopper())
    await visible(page.getByRole('status').filter({ hasText: `Only ${left} of ${product.name} left` }))
    await visible(page.getByRole('button', { name: `Bag, ${left} piece${left === 1 ? '' : 's'}` }))
  })

  it('shows what another device has put into it as soon as the shopper comes back to the page', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    await openFirstProduct(page)
    await visible(page.getByRole('button', { name: 'Bag, 0 pieces' }))
    await putIntoCart(await storedToken(page, 'accessToken'), await scarceProduct(0))
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
    await visible(page.getByRole('button', { name: 'Bag, 1 piece' }))
  })

  it('has one bag in two tabs, also as a guest', async () => {
    const { page, context } = await open()
    await openFirstProduct(page)
    const other = await context.newPage()
    await openFirstProduct(other, '/catalogue?in_stock=true&sort=newest')
    await addToCart(page)
    await visible(other.getByRole('button', { name: 'Bag, 1 piece' }))
    await addToCart(other)
    await visible(cartPanel(other).getByText('Your bag, 2 pieces'))
    await visible(cartPanel(page).getByText('Your bag, 2 pieces'))
  })
})
