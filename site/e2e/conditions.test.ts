/** Every page as it must stand under what browsers and people do to it. */
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { addToCart, cartPanel, openReview } from './support/cart.ts'
import { goWithin, onEachPage, visitors } from './support/pages.ts'
import { journeys, newShopper, register, visible } from './support/shop.ts'

/** Wraps every text in an element of its own, and those that come later, as a page translator does. */
function translate() {
  const skipped = new Set(['SCRIPT', 'STYLE', 'FONT', 'TEXTAREA'])
  const wrap = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parent = text.parentElement
      if (!parent || skipped.has(parent.tagName) || parent.closest('[translate=no]') || !text.data.trim()) continue
      const font = document.createElement('font')
      text.replaceWith(font)
      font.append(text)
    }
  }
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node.isConnected) wrap(node.parentNode ?? node)
  }).observe(document, { childList: true, subtree: true })
}

function forbidStorage() {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  }
}

/** What a page over plain http has not got. */
function takeAwaySecureContext() {
  Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined })
  Reflect.deleteProperty(Navigator.prototype, 'locks')
}

function doubleText() {
  const style = document.createElement('style')
  style.textContent = 'html { font-size: 200% !important }'
  document.addEventListener('DOMContentLoaded', () => document.head.append(style))
}

/** Names, brands, kinds and addresses as one word without a place to break it. */
function lengthenWords() {
  const word = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerk'
  const told = /"(name|full_name|brand|article_type|base_colour|line1|city|comment)":"[^"]+"/g
  const text = Reflect.get(Response.prototype, 'text') as () => Promise<string>
  Response.prototype.text = async function () {
    return (await text.call(this)).replace(told, (_, field) => `"${field}":"${word}"`)
  }
}

/** Those together that do not hide one another's faults. All but the last with reduced motion, as every journey. */
const conditions: [string, (() => void)[], BrowserContextOptions][] = [
  ['translated, with text twice as large', [translate, doubleText], {}],
  ['with storage forbidden', [forbidStorage], {}],
  ['over plain http, with motion', [takeAwaySecureContext], { reducedMotion: 'no-preference' }],
]

const brokenPage = 'This page came apart at the seams'

async function expectWhole(page: Page, what: string): Promise<void> {
  await visible(page.getByRole('heading', { level: 1 }))
  await page.waitForLoadState('networkidle')
  expect(await page.getByText(brokenPage).count(), what).toBe(0)
  await visible(page.getByRole('contentinfo'))
  // The body clips what sticks out, so that its own scroll width alone would not show it.
  const widths = await page.evaluate(() =>
    [...document.querySelectorAll('html, main > *, header > *, footer > *')].map((e) => [e.className, e.scrollWidth]),
  )
  const { width: most } = page.viewportSize() ?? { width: 0 }
  expect(
    widths.filter(([, width]) => Number(width) > most),
    `${what} scrolls sideways`,
  ).toEqual([])
  expect(await page.getByText('That did not work.').count(), what).toBe(0)
}

journeys('the shop stands', (open) => {
  describe.each(conditions)('%s', (_, changes, options) => {
    it.each(visitors)('for $who', async (visitor) => {
      const { page } = await open(options)
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(String(error)))
      for (const change of changes) await page.addInitScript(change)
      // By links alone: a page that is loaded anew forgets who signed in where nothing can be stored.
      const go = visitor.who === 'a guest' ? undefined : goWithin
      await onEachPage(page, visitor, (address) => expectWhole(page, address), go)
      expect(errors).toEqual([])
    })
  })

  it.each(visitors)('on a small phone with words without end, for $who', async (visitor) => {
    const { page } = await open({ viewport: { width: 320, height: 640 } })
    await page.addInitScript(lengthenWords)
    await onEachPage(page, visitor, (address) => expectWhole(page, address))
  })

  it.each(conditions)('from sign-up to the order %s', async (_, changes, options) => {
    const { page } = await open(options)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    for (const change of changes) await page.addInitScript(change)
    await page.goto('/register')
    await register(page, newShopper())
    // By links alone: a page that is loaded anew forgets who signed in where nothing can be stored.
    await page.getByRole('navigation', { name: 'Departments' }).getByRole('link', { name: 'Women' }).click()
    await page.getByRole('list', { name: 'Pieces' }).getByRole('article').getByRole('link').first().click()
    await addToCart(page)
    await cartPanel(page).getByRole('button', { name: 'One more' }).first().click()
    await visible(cartPanel(page).getByText('Your bag, 2 pieces'))
    await cartPanel(page).getByRole('button', { name: 'One fewer' }).first().click()
    await visible(cartPanel(page).getByText('Your bag, 1 piece'))
    await openReview(page)
    await page.getByRole('button', { name: /^Place order/ }).click()
    await page.waitForURL(/thanks/)
    await expectWhole(page, 'the order')
    await page.getByRole('link', { name: 'Your orders' }).click()
    await visible(page.getByRole('heading', { level: 2, name: 'Orders' }))
    await expectWhole(page, 'the account')
    expect(errors).toEqual([])
  })

  it('before its scripts have come, with the pieces that it shows afterwards', async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 } })
    let letScriptsCome = () => {}
    const scriptsMayCome = new Promise<void>((come) => (letScriptsCome = come))
    await page.route('**/assets/*.js', async (route) => {
      await scriptsMayCome
      await route.continue()
    })
    const shelf = page.locator('main section[data-shelf]')
    const addresses = (place: Locator) =>
      place.locator('article a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    await page.goto('/', { waitUntil: 'commit' })
    await visible(shelf.locator('article img'))
    const drawn = (await addresses(shelf)).map((address) => new URL(address, inject('siteUrl')).pathname)
    expect(drawn).toHaveLength(7)

    letScriptsCome()
    const hero = page.getByRole('list', { name: 'First of all' })
    await visible(hero.getByRole('link'))
    expect([...(await addresses(hero)), ...(await addresses(shelf.first())).slice(0, 4)]).toEqual(drawn)
  })

  it('on a slow line, with something to read and to press before its scripts have come', async () => {
    const { page, context } = await open({ viewport: { width: 390, height: 844 } })
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 600,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    })
    await page.goto(inject('siteUrl'))
    await visible(page.getByRole('link', { name: 'Women' }))
    const { painted, script } = await page.evaluate(() => ({
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      script: performance
        .getEntriesByType('resource')
        .find(({ name }) => /\/assets\/index-.*\.js$/.test(name)) as PerformanceResourceTiming,
    }))
    process.stdout.write(`first paint after ${Math.round(painted ?? 0)} ms at 50 kB/s\n`)
    expect(painted).toBeLessThan(script.responseEnd / 2)
  })
})
