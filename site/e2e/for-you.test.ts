import type { Page, Request } from 'playwright-core'
import { expect, it } from 'vitest'
import { fillInRegistration, journeys, newShopper, openFirstProduct, register, visible } from './support/shop.ts'

const shelves = (page: Page) => page.locator('main [data-shelf]')
const cards = (page: Page) => shelves(page).getByRole('article')

/** The names on the shelves. */
async function shown(page: Page): Promise<string[]> {
  await visible(cards(page))
  return cards(page).getByRole('heading', { level: 3 }).allTextContents()
}

/** The departments of the products on the home page, as its answer tells them. */
async function departmentsOfHome(page: Page): Promise<string[]> {
  // Not before the page is another: the one before may still wait for an answer of its own.
  await page.goto('/', { waitUntil: 'commit' })
  const answer = page.waitForResponse(/\/api\/recommend\/pages\/home/)
  const { shelves: answered } = (await (await answer).json()) as {
    shelves: { list: { items: { product: { gender: string } }[] } }[]
  }
  return answered.flatMap(({ list }) => list.items.map(({ product }) => product.gender))
}

function recommendationRequests(page: Page): Request[] {
  const requests: Request[] = []
  page.on('request', (request) => {
    if (/\/api\/recommend\//.test(request.url())) requests.push(request)
  })
  return requests
}

journeys('a shop that follows its shopper', (open) => {
  it('takes what is picked at sign-up, and shows it on the home page', async () => {
    const { page } = await open()
    await page.goto('/register')
    await fillInRegistration(page, newShopper())
    await page.getByRole('group', { name: 'Whom do you shop for?' }).getByText('Men', { exact: true }).click()
    await visible(page.getByRole('checkbox', { name: 'Men', checked: true }))
    await page.getByRole('group', { name: 'Which of these do you like?' }).getByRole('listitem').first().click()
    await page.getByRole('button', { name: 'Start with these' }).click()
    await visible(page.getByText('Thank you. Your shelves start from what you picked.'))
    expect(new Set(await departmentsOfHome(page))).toEqual(new Set(['Men']))
  })

  it('asks for each page of recommendations once', async () => {
    const { page } = await open()
    const requests = recommendationRequests(page)
    await page.goto('/')
    await shown(page)
    await page.waitForLoadState('networkidle')
    expect(requests.map((request) => new URL(request.url()).pathname)).toEqual(['/api/recommend/pages/home'])
    requests.splice(0)
    await openFirstProduct(page)
    await shown(page)
    await page.waitForLoadState('networkidle')
    expect(requests.map((request) => new URL(request.url()).pathname)).toEqual(['/api/recommend/pages/product'])
  })

  it('changes the home page with a like, and says so', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    const before = await shown(page)
    await openFirstProduct(page, '/catalogue?in_stock=true&article_type=Heels')
    await page
      .getByRole('main')
      .getByRole('button', { name: /^Like / })
      .first()
      .click()
    await visible(page.getByRole('status').filter({ hasText: /^Liked/ }))
    await page.getByRole('link', { name: 'StyleSense, home' }).click()
    await visible(page.getByText(/^Since you .*liked .*new\.$/))
    expect(await shown(page)).not.toEqual(before)
  })

  it('changes a guest’s home page with a view, and says so', async () => {
    const { page } = await open()
    await page.goto('/')
    const before = await shown(page)
    await page.getByRole('navigation', { name: 'Departments' }).getByRole('link', { name: 'Men', exact: true }).click()
    const told = page.waitForResponse(
      (answer) =>
        answer.url().endsWith('/api/events') &&
        answer.status() === 202 &&
        (answer.request().postData() ?? '').includes('"kind":"view"'),
    )
    await page.getByRole('list', { name: 'Pieces' }).getByRole('article').getByRole('link').first().click()
    await told
    await page.getByRole('link', { name: 'StyleSense, home' }).click()
    await visible(page.getByText(/^Since you looked at .*new\.$/))
    expect(await shown(page)).not.toEqual(before)
  })
})
