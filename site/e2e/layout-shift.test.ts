import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { anyProduct } from './support/api.ts'
import { addToCart, cartPanel } from './support/cart.ts'
import { onEachPage, visitors } from './support/pages.ts'
import { journeys, openFirstProduct, visible } from './support/shop.ts'

const maxShift = 0.02

/** Adds up in the page what moved without the shopper’s doing, from the first moment on. */
function watchShifts() {
  const probe = window as unknown as { shift: number }
  probe.shift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) probe.shift += entry.value
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Until what is there now has been drawn. */
function painted(page: Page): Promise<void> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
}

/** Cumulative layout shift since the page began to load, once it has been scrolled to its end. */
async function layoutShift(page: Page, address: string): Promise<number> {
  const height = await page.evaluate(() => document.body.scrollHeight)
  for (let top = 0; top < height; top += 400) {
    await page.evaluate((y) => window.scrollTo(0, y), top)
    await page.waitForLoadState('networkidle')
  }
  const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift)
  process.stdout.write(`layout shift ${shift.toFixed(4)} at ${page.viewportSize()?.width} px on ${address}\n`)
  return shift
}

journeys('nothing jumps', (open) => {
  for (const visitor of visitors)
    for (const width of [360, 1280, 2560]) {
      it(`for ${visitor.who} at ${width} px`, async () => {
        const { page } = await open({ viewport: { width, height: 900 } })
        await page.addInitScript(watchShifts)
        await onEachPage(page, visitor, async (address) => {
          expect(await layoutShift(page, address), address).toBeLessThanOrEqual(maxShift)
        })
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
      expect(await layoutShift(page, `/ with .${late} late`)).toBeLessThanOrEqual(maxShift)
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
