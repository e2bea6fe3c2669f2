import { expect, it } from 'vitest'
import { journeys, signInAsDemo, visible } from './support/shop.ts'

const formulas = [
  'History',
  'Bought together',
  'Restock',
  'Looks alike',
  'Add-ons',
  'Trending',
  'Likes',
  'Seasonal',
  'Budget',
  'New arrivals',
]

journeys('an engineer at the dashboard', (open) => {
  it('sees each formula with its numbers, which come to the score', async () => {
    const { page } = await open()
    await signInAsDemo(page)
    await page.goto('/dashboard')
    for (const name of formulas) {
      await page.getByRole('tab', { name }).click()
      const items = page.getByRole('tabpanel').getByRole('article')
      await visible(items.first().getByText(/ = /))
      for (const item of await items.all()) {
        const score = Number(/Score (-?\d+\.\d{4})/.exec((await item.textContent()) ?? '')?.[1])
        const sum = Number(((await item.getByText(/ = /).textContent()) ?? '').split(' = ').at(-1))
        // Money in the evidence has two decimals.
        expect(Math.abs(sum - score), `${name}: ${sum} and ${score}`).toBeLessThan(0.001)
      }
    }
  })

  it('puts two strategies side by side, and sees what they share', async () => {
    const { page } = await open()
    await signInAsDemo(page)
    await page.goto('/dashboard?strategy=history')
    await page.getByLabel('Compare with').selectOption('Budget')
    await page.waitForURL(/beside=budget/)
    await visible(page.getByText(/^History and Budget share \d+ of \d+ and \d+ pieces/))
    const said = await page.getByText(/^History and Budget share/).textContent()
    const shared = Number(/share (\d+) of/.exec(said ?? '')?.[1])
    const names = async (strategy: string) =>
      (await page.getByRole('list', { name: strategy, exact: true }).getByRole('link').allTextContents()).map((text) =>
        text.replace(/in both$/, ''),
      )
    const [history, budget] = [await names('History'), await names('Budget')]
    for (const strategy of ['History', 'Budget']) {
      const marks = page.getByRole('list', { name: strategy, exact: true }).getByText('in both')
      expect(await marks.count()).toBe(shared)
    }
    // Two pieces may have one name.
    expect(history.filter((name) => budget.includes(name)).length).toBeGreaterThanOrEqual(shared)
    await page.reload()
    await visible(page.getByRole('list', { name: 'Budget', exact: true }))
  })

  it('looks as another shopper', async () => {
    const { page } = await open()
    await page.goto('/dashboard')
    const choice = page.getByLabel('Look as another shopper')
    await choice.selectOption({ index: 1 })
    await visible(page.getByRole('link', { name: /^Your account,/ }))
    const first = await page.getByRole('link', { name: /^Your account,/ }).textContent()
    await choice.selectOption({ index: 4 })
    await expect.poll(() => page.getByRole('link', { name: /^Your account,/ }).textContent()).not.toBe(first)
    await visible(page.getByRole('heading', { name: 'What your purchases say' }))
  })
})
