/** How a page is put together for the screen: every layer is held in memory, and the list of them made anew at each change. */
import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { journeys, signInAsDemo, visible } from './support/shop.ts'

const mostLayers = 20

async function layerCount(context: BrowserContext, page: Page): Promise<number> {
  const session = await context.newCDPSession(page)
  const told = new Promise<number>((resolve) =>
    session.on('LayerTree.layerTreeDidChange', ({ layers }) => layers && resolve(layers.length)),
  )
  await session.send('DOM.enable')
  await session.send('LayerTree.enable')
  // They are told as the page is next drawn.
  await page.keyboard.press('Tab')
  const count = await told
  await session.detach()
  return count
}

journeys('a page', (open) => {
  it('takes no layer for each of its pictures', async () => {
    const { context, page } = await open()
    await signInAsDemo(page)
    for (const address of ['/', '/catalogue']) {
      await page.goto(address)
      await visible(page.getByRole('heading', { level: 1 }))
      await page.waitForLoadState('networkidle')
      expect(await page.getByRole('article').count(), address).toBeGreaterThan(mostLayers)
      expect(await layerCount(context, page), address).toBeLessThan(mostLayers)
    }
  })
})
