import { expect, it } from 'vitest'
import { addToCart, cartPanel, fillInAddress } from './support/cart.ts'
import { hidden, journeys, newShopper, openFirstProduct, visible } from './support/shop.ts'

journeys('a guest', (open) => {
  it('orders without an account, keeps it afterwards, and orders to the same address by one press', async () => {
    const { page } = await open()
    const guest = newShopper()
    await openFirstProduct(page)
    await addToCart(page)
    await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
    await page.getByLabel('Name').fill(guest.name)
    await page.getByLabel('Email').fill(guest.email)
    await page.getByRole('button', { name: 'Continue as a guest' }).click()

    await visible(page.getByRole('heading', { name: 'Where should it go?' }))
    await fillInAddress(page)
    await page.getByRole('button', { name: 'Continue to review' }).click()
    await page.getByRole('button', { name: /^Place order/ }).click()
    await page.waitForURL(/thanks/)

    await page.getByLabel('Password').fill(guest.password)
    await page.getByRole('button', { name: 'Keep the account' }).click()
    await hidden(page.getByRole('heading', { name: 'Keep the account for next time?' }))
    await page.goto('/account')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await page.goto('/login')
    await page.getByLabel('Email').fill(guest.email)
    await page.getByLabel('Password').fill(guest.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await visible(page.getByRole('link', { name: `Your account, ${guest.name}` }))

    await openFirstProduct(page)
    await addToCart(page)
    await cartPanel(page).getByRole('link', { name: 'Check out' }).click()
    await page.getByRole('button', { name: /1 Mill Lane/ }).click()
    await page.getByRole('button', { name: /^Place order/ }).click()
    await page.waitForURL(/thanks/)

    await page.goto('/account')
    await visible(page.getByText(/^Order \d+/).first())
    expect(await page.getByText(/^Order \d+/).count()).toBe(2)
    await page.getByRole('button', { name: 'Delete 1 Mill Lane, Leeds' }).click()
    await visible(page.getByText(/None yet/))
  })
})
