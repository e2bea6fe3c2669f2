import { expect, it } from 'vitest'
import { journeys, signInAsDemo, visible, productName } from './support/shop.ts'

journeys('a shopper who looks around', (open) => {
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
    const name = await productName(link)
    // At once, while the page has hardly stopped.
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
    await visible(page.getByRole('heading', { name: 'No piece is called that' }))
    await page.getByRole('button', { name: 'Show everything' }).click()
    await visible(page.getByRole('list', { name: 'Pieces' }).getByRole('article'))
  })
})
