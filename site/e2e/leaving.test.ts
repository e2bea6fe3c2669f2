import type { BrowserContext, Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { departmentsAtShop, marksAtShop, plentifulProduct, quantitiesAtShop } from './support/api.ts'
import { addToCart, cartPanel, closeCart, openReview, orderCount } from './support/cart.ts'
import { gatedSite, type GatedSite } from './support/gate.ts'
import { refreshCookie, spoilAccessToken, storedToken } from './support/session.ts'
import { fillInRegistration, journeys, newShopper, register, visible } from './support/shop.ts'

type Visit = { site: GatedSite; page: Page; context: BrowserContext; token: string; name: string }

/** Does not wait for pictures, which the shop would have to answer. */
const loadAgain = (page: Page) => page.reload({ waitUntil: 'domcontentloaded' })

journeys('a shopper who leaves before the shop has answered', (open) => {
  /** Signed in, on the page of a piece. */
  const visit = async (): Promise<Visit> => {
    const site = await gatedSite()
    onTestFinished(site.stop)
    const { page, context } = await open({ baseURL: site.url })
    await page.goto('/register')
    await register(page, newShopper())
    const { id, name } = await plentifulProduct()
    await page.goto(`/product/${id}`)
    await visible(page.getByRole('button', { name: 'Bag, 0 pieces' }))
    await page.waitForLoadState('networkidle')
    return { site, page, context, token: await storedToken(page, 'accessToken'), name }
  }
  const bagAtShop = ({ token }: Visit) => expect.poll(() => quantitiesAtShop(token), { timeout: 20_000 })
  const shownBag = (page: Page, pieces: string) => visible(page.getByRole('button', { name: `Bag, ${pieces}` }))

  it('finds in the bag what was put in, though the page was loaded again at once', async () => {
    const visited = await visit()
    const { site, page } = visited
    site.hold()
    await addToCart(page)
    await loadAgain(page)
    await site.open()
    await shownBag(page, '1 piece')
    await bagAtShop(visited).toEqual([1])
  })

  it('finds it once, though the shop had it and its answer was lost', async () => {
    const visited = await visit()
    const { site, page } = visited
    site.loseAnswers()
    await addToCart(page)
    await bagAtShop(visited).toEqual([1])
    await loadAgain(page)
    await site.open()
    await shownBag(page, '1 piece')
    await page.waitForLoadState('networkidle')
    await bagAtShop(visited).toEqual([1])
  })

  it('finds the last of many presses in the bag, though the tab was closed at once', async () => {
    const visited = await visit()
    const { site, page, context } = visited
    await addToCart(page)
    await bagAtShop(visited).toEqual([1])
    site.hold()
    const more = cartPanel(page).getByRole('button', { name: /^One more/ })
    await more.click()
    await more.click()
    await more.click()
    await page.close()
    await site.open()
    const later = await context.newPage()
    await later.goto('/')
    await shownBag(later, '4 pieces')
    await bagAtShop(visited).toEqual([4])
  })

  it('has the piece in the bag of another device, though the tab was closed at once and nobody came back', async () => {
    const visited = await visit()
    const { site, page, context } = visited
    // A context without a page would end what is on its way.
    await context.newPage()
    site.hold()
    await addToCart(page)
    await page.close()
    await site.open()
    await bagAtShop(visited).toEqual([1])
  })

  it('has removed what was removed, and undone what was undone', async () => {
    const visited = await visit()
    const { site, page, name } = visited
    await addToCart(page)
    await bagAtShop(visited).toEqual([1])
    site.hold()
    await cartPanel(page)
      .getByRole('button', { name: `Remove ${name}` })
      .click()
    await loadAgain(page)
    await site.open()
    await bagAtShop(visited).toEqual([])
    await shownBag(page, '0 pieces')

    await addToCart(page)
    await bagAtShop(visited).toEqual([1])
    site.hold()
    await cartPanel(page)
      .getByRole('button', { name: `Remove ${name}` })
      .click()
    await cartPanel(page).getByRole('button', { name: 'Undo' }).click()
    await loadAgain(page)
    await site.open()
    await shownBag(page, '1 piece')
    await bagAtShop(visited).toEqual([1])
  })

  it('has liked what was liked, and no longer what was taken back before the shop knew of it', async () => {
    const { site, page, token, name } = await visit()
    const likesAtShop = expect.poll(() => marksAtShop(token, 'like'), { timeout: 20_000 })
    const like = page.getByRole('button', { name: `Like ${name}`, exact: true }).first()
    const shown = expect.poll(() => like.getAttribute('aria-pressed'), { timeout: 20_000 })
    site.hold()
    await like.click()
    await loadAgain(page)
    await site.open()
    await shown.toBe('true')
    await likesAtShop.toBe(1)
    // A browser has six connections: with pictures held back on all of them, it would not load the page again at all.
    await page.waitForLoadState('networkidle')
    site.hold()
    await like.click()
    await like.click()
    await like.click()
    await loadAgain(page)
    await site.open()
    await likesAtShop.toBe(0)
    await expect.poll(() => like.getAttribute('aria-pressed')).toBe('false')
  })

  it('has what was done offline kept, over a reload too, and stored once there is a connection', async () => {
    const visited = await visit()
    const { site, page } = visited
    await site.shut()
    await addToCart(page)
    await visible(page.getByText('We can’t reach the shop right now'))
    await visible(cartPanel(page).getByText('Your bag, 1 piece'))
    await closeCart(page)
    await loadAgain(page)
    await site.open()
    await bagAtShop(visited).toEqual([1])
    await shownBag(page, '1 piece')
  })

  it('has its review up, though the page was loaded again before it was', async () => {
    const { site, page } = await visit()
    await page.getByLabel(/How does it fit/).fill('Soft, and true to size.')
    site.hold()
    await page.getByRole('button', { name: 'Send review' }).click()
    await page.goto('/catalogue', { waitUntil: 'domcontentloaded' })
    await site.open()
    await visible(page.getByRole('status').filter({ hasText: 'Thank you. Your review is up.' }))
    await page.goBack()
    await visible(page.getByRole('main').getByRole('list').getByText('Soft, and true to size.'))
    await expect.poll(() => page.getByLabel(/How does it fit/).inputValue()).toBe('')
  })

  it('starts from what was picked at sign-up, though the page was loaded again at once', async () => {
    const site = await gatedSite()
    onTestFinished(site.stop)
    const { page } = await open({ baseURL: site.url })
    await page.goto('/register')
    await fillInRegistration(page, newShopper())
    await page.getByRole('group', { name: 'Whom do you shop for?' }).getByText('Men', { exact: true }).click()
    await visible(page.getByRole('checkbox', { name: 'Men', checked: true }))
    await page.waitForLoadState('networkidle')
    site.hold()
    await page.getByRole('button', { name: 'Start with these' }).click()
    await page.goto('/', { waitUntil: 'domcontentloaded' })
    await site.open()
    await visible(page.getByRole('status').filter({ hasText: 'Your shelves start from what you picked.' }))
    const token = await storedToken(page, 'accessToken')
    expect(await departmentsAtShop(token)).toEqual(['Men'])
  })

  it('stays signed in, though the tab was closed while the session was being renewed', async () => {
    const { site, page, context } = await visit()
    await spoilAccessToken(page)
    await context.newPage()
    const answered = site.holdAnswer('/auth/refresh')
    await page.goto('/account')
    await answered
    const spent = await refreshCookie(context)
    await page.close()
    await site.open()
    await expect.poll(async () => (await refreshCookie(context))?.value).not.toBe(spent?.value)
    expect(spent).toBeDefined()
  })

  it('walks on within the shop, and what is on its way arrives', async () => {
    const visited = await visit()
    const { site, page } = visited
    site.hold()
    await addToCart(page)
    await closeCart(page)
    await page.getByRole('navigation', { name: 'Departments' }).getByRole('link', { name: 'Men', exact: true }).click()
    await shownBag(page, '1 piece')
    await site.open()
    await bagAtShop(visited).toEqual([1])
    await shownBag(page, '1 piece')
  })

  it('has ordered once, or not at all, when the tab was closed right after the press', async () => {
    const visited = await visit()
    const { site, page, context } = visited
    await addToCart(page)
    await bagAtShop(visited).toEqual([1])
    await openReview(page)
    site.loseAnswers()
    await page.getByRole('button', { name: /^Place order/ }).click()
    await bagAtShop(visited).toEqual([])
    await page.close()
    await site.open()
    const later = await context.newPage()
    expect(await orderCount(later)).toBe(1)
    await later.goto('/checkout')
    await later.waitForLoadState('networkidle')
    expect(await orderCount(later)).toBe(1)
  })
})
