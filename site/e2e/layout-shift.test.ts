import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { addToCart, cartPanel } from './support/cart.ts'
import { journeys, openFirstProduct, signInAsDemo, visible } from './support/shop.ts'

const maxShift = 0.02

/** Cumulative layout shift while a page loads and is scrolled to its end. */
async function layoutShift(page: Page, address: string): Promise<number> {
  await page.goto(address)
  await page.evaluate(() => {
    const probe = window as unknown as { shift: number }
    probe.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) probe.shift += entry.value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await visible(page.getByRole('heading', { level: 1 }))
  await page.waitForLoadState('networkidle')
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
  for (const width of [360, 1280, 2560]) {
    it(`at ${width} px`, async () => {
      const { page } = await open({ viewport: { width, height: 900 } })
      for (const address of ['/', '/catalogue', '/login', '/dashboard']) {
        expect(await layoutShift(page, address), address).toBeLessThanOrEqual(maxShift)
      }
      await page.goto('/catalogue?in_stock=true')
      const href = await page
        .getByRole('list', { name: 'Pieces' })
        .getByRole('article')
        .getByRole('link')
        .first()
        .getAttribute('href')
      expect(await layoutShift(page, href ?? ''), 'product').toBeLessThanOrEqual(maxShift)
    })

    it(`and nothing overflows at ${width} px`, async () => {
      const { page } = await open({ viewport: { width, height: 900 } })
      for (const address of ['/', '/catalogue', '/login', '/register', '/dashboard', '/checkout', '/nowhere']) {
        await page.goto(address)
        await visible(page.getByRole('heading', { level: 1 }))
        await page.waitForLoadState('networkidle')
        expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(width)
      }
    })
  }

  it('for a signed-in shopper', async () => {
    const { page } = await open()
    await signInAsDemo(page)
    for (const address of ['/', '/account', '/saved', '/dashboard']) {
      expect(await layoutShift(page, address), address).toBeLessThanOrEqual(maxShift)
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
