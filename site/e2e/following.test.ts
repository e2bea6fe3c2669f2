import type { Request } from 'playwright-core'
import { expect, it } from 'vitest'
import { storedToken } from './support/session.ts'
import { fillInRegistration, journeys, newShopper, openFirstProduct, register, visible } from './support/shop.ts'

type Views = { events: { kind: string; product_id: number }[] }

journeys('a shop that listens', (open) => {
  it('asks at sign-up whom one shops for and what one likes, and remembers it', async () => {
    const { page } = await open()
    await page.goto('/register')
    await fillInRegistration(page, newShopper())
    await page.getByRole('group', { name: 'Whom do you shop for?' }).getByText('Men', { exact: true }).click()
    await visible(page.getByRole('checkbox', { name: 'Men', checked: true }))
    await page.getByRole('group', { name: 'Which of these do you like?' }).getByRole('listitem').first().click()
    await page.getByRole('button', { name: 'Start with these' }).click()
    await visible(page.getByText('Thank you. Your shelves start from what you picked.'))
    const answer = await page.request.get('/api/preferences', {
      headers: { authorization: `Bearer ${await storedToken(page, 'accessToken')}` },
    })
    const picked = (await answer.json()) as { departments: string[]; liked_products: number[] }
    expect(picked.departments).toEqual(['Men'])
    expect(picked.liked_products).toHaveLength(1)
  })

  it('takes what is not for the shopper off the shelves for good, and brings it back by undo', async () => {
    const { page } = await open()
    await page.goto('/register')
    await register(page, newShopper())
    const shelf = page.getByRole('region', { name: 'What everyone is wearing' })
    const hide = shelf.getByRole('button', { name: /^Not for me: / }).first()
    await visible(hide)
    const label = (await hide.getAttribute('aria-label')) ?? ''
    const same = shelf.getByRole('button', { name: label, exact: true })
    await hide.click()
    await expect.poll(() => same.count()).toBe(0)
    await page.getByRole('button', { name: 'Undo' }).click()
    await visible(same)
    await same.click()
    await expect.poll(() => same.count()).toBe(0)
    await page.waitForLoadState('networkidle')
    await page.reload()
    await visible(shelf.getByRole('article'))
    expect(await same.count()).toBe(0)
  })

  it('is told in batches what was looked at, at most once in five seconds, with an id of the browser', async () => {
    const { page } = await open()
    const told: { at: number; request: Request }[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/api/events')) told.push({ at: Date.now(), request })
    })
    await page.goto('/catalogue?in_stock=true')
    const cards = page.getByRole('list', { name: 'Pieces' }).getByRole('article').getByRole('link')
    for (const index of [0, 1, 2]) {
      await cards.nth(index).click()
      await visible(page.getByRole('heading', { level: 2, name: 'What shoppers say' }))
      await page.goBack()
      await visible(cards)
    }
    const views = () =>
      told.flatMap(({ request }) => (request.postDataJSON() as Views).events).filter(({ kind }) => kind === 'view')
    await expect.poll(() => views().length, { timeout: 20_000 }).toBe(3)
    const pauses = told.slice(1).map(({ at }, index) => at - (told[index]?.at ?? 0))
    expect(Math.min(5000, ...pauses)).toBeGreaterThanOrEqual(4900)
    expect(told[0]?.request.headers()['x-visitor-id']).toMatch(/^[0-9a-f-]{36}$/)
    const [first] = told
    expect((await first?.request.response())?.status()).toBe(202)
  })

  it('follows nobody who objects', async () => {
    const { page } = await open()
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })
    })
    const asked: Request[] = []
    page.on('request', (request) => {
      if (/\/api\//.test(request.url())) asked.push(request)
    })
    await openFirstProduct(page)
    await page.waitForLoadState('networkidle')
    await page.goto('/')
    await visible(page.getByRole('article'))
    expect(asked.filter((request) => request.url().endsWith('/api/events'))).toEqual([])
    expect(asked.filter((request) => 'x-visitor-id' in request.headers())).toEqual([])
    expect(asked.length).toBeGreaterThan(0)
  })
})
