import type { Request, Response } from 'playwright-core'
import { expect, it } from 'vitest'
import { addToCart } from './support/cart.ts'
import { storedToken } from './support/session.ts'
import { fillInRegistration, journeys, newShopper, openFirstProduct, register, visible } from './support/shop.ts'

type Told = { kind: string; product_id: number; source?: { request_id: string; position: number } | null }
type Batch = { events: Told[] }

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
      told.flatMap(({ request }) => (request.postDataJSON() as Batch).events).filter(({ kind }) => kind === 'view')
    await expect.poll(() => views().length, { timeout: 20_000 }).toBe(3)
    const pauses = told.slice(1).map(({ at }, index) => at - (told[index]?.at ?? 0))
    expect(Math.min(5000, ...pauses)).toBeGreaterThanOrEqual(4900)
    expect(told[0]?.request.headers()['x-visitor-id']).toMatch(/^[0-9a-f-]{36}$/)
    const [first] = told
    expect((await first?.request.response())?.status()).toBe(202)
  })

  it('is told what was seen, opened and put into the bag, and of which list that was', async () => {
    const { page } = await open()
    const told: Told[] = []
    const taken: number[] = []
    page.on('response', async (response) => {
      if (!response.url().endsWith('/api/events') || response.status() !== 202) return
      told.push(...(response.request().postDataJSON() as Batch).events)
      taken.push(((await response.json()) as { accepted: number }).accepted)
    })
    const answer = page.waitForResponse(/\/api\/recommend\/pages\/home/)
    await page.goto('/')
    const { request_id, shelves } = (await (await answer).json()) as {
      request_id: string
      shelves: { id: string; strategy: string; list: { items: { product: { id: number } }[] } }[]
    }
    const shelf = page.locator('main [data-shelf]').first()
    await shelf.scrollIntoViewIfNeeded()
    const card = shelf.getByRole('article').first()
    const product = Number((await card.getByRole('link').getAttribute('href'))?.split('/').at(-1))
    const answered = shelves[0]
    const source = {
      request_id,
      shelf: answered?.id,
      strategy: answered?.strategy,
      position: answered?.list.items.findIndex((item) => item.product.id === product),
    }
    const of = (kind: string) => told.filter((event) => event.kind === kind && event.product_id === product)
    // What was only shown waits half a minute for more.
    await expect.poll(() => of('impression'), { timeout: 45_000 }).toMatchObject([{ source }])
    await card.getByRole('link').click()
    await addToCart(page)
    await expect.poll(() => of('cart_add'), { timeout: 20_000 }).toMatchObject([{ source }])
    expect(of('click')).toMatchObject([{ source }])
    expect(of('impression')).toHaveLength(1)
    await expect.poll(() => taken.reduce((sum, count) => sum + count, 0)).toBe(told.length)
  })

  it('notes nothing once the switch is off, and forgets what it noted when asked', async () => {
    const { page } = await open()
    const told = page.waitForResponse((answer) => answer.url().endsWith('/api/events') && answer.status() === 202)
    await openFirstProduct(page)
    await told
    const visitor = await page.evaluate(() => localStorage.getItem('stylesense.visitor'))
    await page.getByRole('checkbox', { name: /^Learn from/ }).uncheck()
    const asked: Request[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/')) asked.push(request)
    })
    await page.goto('/')
    await visible(page.getByRole('article'))
    await page.getByRole('article').getByRole('link').first().click()
    await visible(page.getByRole('heading', { level: 2, name: 'What shoppers say' }))
    await page.goto('/')
    await visible(page.getByRole('article'))
    expect(asked.filter((request) => request.url().endsWith('/api/events'))).toEqual([])
    expect(asked.filter((request) => 'x-visitor-id' in request.headers())).toEqual([])

    const forgotten = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
    await page.getByRole('button', { name: 'Forget me' }).click()
    await page.getByRole('button', { name: 'Yes, forget it' }).click()
    await visible(page.getByText(/^Forgotten/))
    const request = (await forgotten).request()
    expect([new URL(request.url()).pathname, request.headers()['x-visitor-id']]).toEqual(['/api/events', visitor])
    expect((await forgotten).status()).toBe(204)
    expect(await page.evaluate(() => localStorage.getItem('stylesense.visitor'))).toBeNull()
  })

  it('hears later what was noted while there was no connection, once', async () => {
    const { page, context } = await open()
    const taken = (answer: Response) => answer.url().endsWith('/api/events') && answer.status() === 202
    const first = page.waitForResponse(taken)
    await openFirstProduct(page)
    await first
    await context.setOffline(true)
    await page.goBack()
    await page.getByRole('list', { name: 'Pieces' }).getByRole('article').getByRole('link').first().click()
    await expect.poll(() => page.evaluate(() => localStorage.getItem('stylesense.events'))).toContain('"kind":"view"')
    const told = page.waitForResponse(taken)
    await context.setOffline(false)
    expect(((await (await told).json()) as { accepted: number }).accepted).toBeGreaterThan(0)
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('stylesense.events')), { timeout: 45_000 })
      .toBeNull()
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
