/**
 * Prints when a phone shows the first shelf of the home page, beside a bare page under the same throttle in the same run, since a
 * busy machine slows both. The phone: 390 × 844, processor four times slower, slow 4G (1.6 Mbit/s down, 750 kbit/s up).
 *
 *   node tools/first-shelf.mjs [--site http://localhost:3000] [--beside URL] [--runs 5] [--latency 150]
 *
 * With --beside a second shop, such as one of an earlier commit, is opened in turns with the first, and their times are divided.
 * Latency is added to every request: 150 ms is a slow 4G round trip; 562 ms is what Chrome's DevTools add under that name.
 */
import { createServer } from 'node:http'
import { parseArgs } from 'node:util'
import { launch } from '../e2e/support/chromium.mjs'

const { values: settings } = parseArgs({
  options: {
    site: { type: 'string', default: 'http://localhost:3000' },
    beside: { type: 'string' },
    runs: { type: 'string', default: '5' },
    latency: { type: 'string', default: '150' },
  },
})
const slow4g = {
  offline: false,
  latency: Number(settings.latency),
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
}

/** A card of a shelf; the first release named its first shelf by its heading alone. */
const firstCard = ':is(section[data-shelf], section[aria-label="What everyone is wearing"]) article img'

/** Runs in the page: notes the first frame in which the first shelf has a card whose picture has come. */
function watchShelf(card) {
  const look = () => {
    const picture = document.querySelector(card)
    if (picture?.complete && picture.naturalWidth > 0 && picture.getBoundingClientRect().top < innerHeight) {
      // In the document is not on the screen yet: that is so once a frame has been drawn after this one.
      requestAnimationFrame(() =>
        setTimeout(() => {
          window.shelfShownAt = performance.now()
        }),
      )
    } else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

async function visit(browser, address, read) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow4g)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.addInitScript(watchShelf, firstCard)
  await page.goto(address, { waitUntil: 'commit' })
  const time = await (await page.waitForFunction(read, undefined, { timeout: 60_000 })).jsonValue()
  await context.close()
  return time
}

const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
const firstShelf = () => window.shelfShownAt

function middle(times) {
  return Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)])
}

const bareServer = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' })
  response.end('<!doctype html><title>bare</title><h1>Bare</h1>')
})
await new Promise((listening) => bareServer.listen(0, '127.0.0.1', listening))
const bareAddress = `http://127.0.0.1:${bareServer.address().port}/`
const browser = await launch()
const sites = [settings.site, settings.beside].filter(Boolean)
const bares = []
const seen = sites.map(() => ({ paint: [], shelf: [] }))
for (let run = 0; run < Number(settings.runs); run += 1) {
  bares.push(await visit(browser, bareAddress, firstPaint))
  for (const [index, site] of sites.entries()) {
    seen[index].paint.push(await visit(browser, site, firstPaint))
    seen[index].shelf.push(await visit(browser, site, firstShelf))
  }
}
await browser.close()
bareServer.close()
const bare = middle(bares)
process.stdout.write(`median of ${settings.runs}, ${settings.latency} ms latency: bare page ${bare} ms\n`)
for (const [index, site] of sites.entries()) {
  const [paint, shelf] = [middle(seen[index].paint), middle(seen[index].shelf)]
  process.stdout.write(
    `${site}: first paint ${paint} ms, first shelf ${shelf} ms (${shelf - bare} ms after the bare page)\n`,
  )
}
if (settings.beside) {
  const [times, others] = seen.map(({ shelf }) => middle(shelf))
  process.stdout.write(`first shelf ${(times / others).toFixed(2)} times that of ${settings.beside}\n`)
}
