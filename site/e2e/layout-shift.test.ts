import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { anyProduct } from './support/api.ts'
import { addToCart, cartPanel } from './support/cart.ts'
import { onEachPage, scrollThrough, visitors } from './support/pages.ts'
import { hidden, journeys, openFirstProduct, visible } from './support/shop.ts'

const maxShift = 0.02

type Shift = { value: number; moved: string[] }

/** Adds up in the page what moved without the shopper’s doing, from the first moment on. */
function watchShifts() {
  type Entry = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] }
  const shift: Shift = { value: 0, moved: [] }
  Object.assign(window, { shift })
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as Entry[]) {
      if (hadRecentInput) continue
      shift.value += value
      shift.moved.push(...sources.map(({ node }) => `${node?.nodeName}: ${node?.textContent?.slice(0, 40)}`))
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Until what is there now has been drawn. */
function painted(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
}

/** Holds the cumulative layout shift since the page began to load, once it has been scrolled to its end, to the bound. */
async function expectStill(page: Page, address: string): Promise<void> {
  await scrollThrough(page)
  const { value, moved } = await page.evaluate(() => (window as unknown as { shift: Shift }).shift)
  process.stdout.write(`layout shift ${value.toFixed(4)} at ${page.viewportSize()?.width} px on ${address}\n`)
  expect(value, `${address}, where these moved: ${moved.join('; ')}`).toBeLessThanOrEqual(maxShift)
}

journeys('nothing jumps', (open) => {
  for (const visitor of visitors)
    for (const width of [360, 1280, 2560]) {
      it(`for ${visitor.who} at ${width} px`, async () => {
        const { page } = await open({ viewport: { width, height: 900 } })
        await page.addInitScript(watchShifts)
        await onEachPage(page, visitor, (address) => expectStill(page, address))
      })
    }

  for (const late of ['css', 'woff2'])
    it(`however late what ends in .${late} comes`, async () => {
      const { page } = await open({ viewport: { width: 360, height: 900 } })
      await page.addInitScript(watchShifts)
      let release: () => void = () => undefined
      const released = new Promise<void>((resolve) => (release = resolve))
      await page.route(`**/*.${late}`, async (route) => {
        await released
        await route.continue()
      })
      const asked = page.waitForRequest(`**/*.${late}`)
      await page.goto('/', { waitUntil: 'commit' })
      await asked
      await visible(page.getByRole('heading', { level: 1 }))
      await painted(page)
      release()
      await page.waitForLoadState('networkidle')
      await expectStill(page, `/ with .${late} late`)
    })

  it('nor when the shop is out of reach and comes back, which is said at the foot of the screen', async () => {
    const { page, context } = await open({ viewport: { width: 360, height: 900 } })
    await page.addInitScript(watchShifts)
    await page.goto('/catalogue')
    await page.waitForLoadState('networkidle')
    const line = page.getByText('You are offline. What you see may be old')
    await context.setOffline(true)
    await visible(line)
    const place = await line.boundingBox()
    expect((place?.y ?? 0) + (place?.height ?? 0)).toBe(900)
    await context.setOffline(false)
    await hidden(line)
    await expectStill(page, '/catalogue, offline and back')
  })

  for (const fontSize of ['100%', '200%'])
    it(`and what is pressed to buy stays in its place with text of ${fontSize}, however late all but the product comes`, async () => {
      const { page } = await open()
      const id = await anyProduct()
      await page.addInitScript((size) => {
        document.addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = size
        })
      }, fontSize)
      let release: () => void = () => undefined
      for (const width of [320, 390, 768, 1280, 2560]) {
        await page.setViewportSize({ width, height: 900 })
        const released = new Promise<void>((resolve) => (release = resolve))
        await page.route(/\/api\/(?!products\/\d+$)/, async (route) => {
          await released
          await route.continue()
        })
        await page.goto(`/product/${id}`, { waitUntil: 'commit' })
        const button = page.getByRole('button', { name: 'Add to bag', exact: true })
        await visible(button)
        await painted(page)
        const before = await button.boundingBox()
        release()
        await page.waitForLoadState('networkidle')
        await painted(page)
        expect(await button.boundingBox(), `${width} px`).toEqual(before)
        await page.unrouteAll({ behavior: 'wait' })
      }
    })

  it('and nothing moves for whoever asked for calm', async () => {
    const { page } = await open({ reducedMotion: 'reduce' })
    await openFirstProduct(page)
    // Recorded as they start: one shorter than a frame would be over before a later look.
    await page.evaluate(() => {
      const probe = window as unknown as { longest: number }
      probe.longest = 0
      for (const kind of ['transitionrun', 'animationstart']) {
        document.addEventListener(kind, () => {
          const spans = document
            .getAnimations()
            .map((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0))
          probe.longest = Math.max(probe.longest, ...spans)
        })
      }
    })
    await addToCart(page)
    await cartPanel(page)
      .getByRole('button', { name: /^Remove/ })
      .click()
    await visible(cartPanel(page).getByRole('button', { name: 'Undo' }))
    expect(await page.evaluate(() => (window as unknown as { longest: number }).longest)).toBeLessThan(1)
  })
})
