/**
 * Counts what the cloud is asked for when a person walks through the site: requests to the API by address, other files, pictures, and the
 * bytes of each, page by page. Each page is scrolled to its end and looked at for a while; what the browser has already is not asked for.
 *
 *   node tools/count-requests.mjs [--site http://localhost:3000] [--dwell 20]
 *
 * The walk: home, a department, two of its products, the bag, home again. Once as a guest in a new browser, once as a shopper who was
 * here before. --dwell is for how many seconds a page is looked at.
 */
import { parseArgs } from 'node:util'
import { launch } from '../e2e/support/chromium.mjs'

const { values: settings } = parseArgs({
  options: { site: { type: 'string', default: 'http://localhost:3000' }, dwell: { type: 'string', default: '20' } },
})

const piece = (page, index) =>
  page.getByRole('list', { name: 'Pieces' }).getByRole('article').nth(index).getByRole('link').first()

const walk = [
  ['home', (page) => page.goto(settings.site)],
  ['listing', (page) => page.getByRole('navigation', { name: 'Departments' }).getByRole('link').first().click()],
  ['product', (page) => piece(page, 0).click()],
  [null, (page) => page.goBack()],
  ['product', (page) => piece(page, 1).click()],
  ['bag', (page) => page.getByRole('button', { name: 'Add to bag', exact: true }).click()],
  [null, (page) => page.keyboard.press('Escape')],
  ['home again', (page) => page.getByRole('link', { name: 'StyleSense, home' }).first().click()],
]

function kindOf({ pathname }) {
  if (pathname.startsWith('/api/')) return 'api'
  return pathname.startsWith('/images/') ? 'pictures' : 'files'
}

/** The address without ids and queries. */
function nameOf(method, { pathname }) {
  return `${method} ${pathname.replace(/\/\d+/g, '/{id}')}`
}

/** Notes into `seen()` what comes over the wire. */
async function listen(page, seen) {
  const devtools = await page.context().newCDPSession(page)
  const underway = new Map()
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) underway.set(requestId, { method: request.method, url: new URL(request.url) })
  })
  devtools.on('Network.requestServedFromCache', ({ requestId }) => underway.delete(requestId))
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) underway.delete(requestId)
  })
  // The cloud's pictures are good for a day, so that no browser asks whether they are unchanged, as it asks the local server.
  devtools.on('Network.responseReceivedExtraInfo', ({ requestId, statusCode }) => {
    const request = underway.get(requestId)
    if (request && kindOf(request.url) === 'pictures' && statusCode === 304) underway.delete(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = underway.get(requestId)
    if (request) note(seen(), request, encodedDataLength)
  })
  await devtools.send('Network.enable')
}

function note(seen, { method, url }, bytes) {
  const kind = kindOf(url)
  seen.requests[kind] += 1
  seen.bytes[kind] += bytes
  if (kind === 'api') {
    const name = nameOf(method, url)
    seen.addresses[name] = (seen.addresses[name] ?? 0) + 1
  }
}

function nothing() {
  return { requests: { api: 0, files: 0, pictures: 0 }, bytes: { api: 0, files: 0, pictures: 0 }, addresses: {} }
}

async function lookAtAll(page) {
  await page.waitForLoadState('networkidle')
  const end = Date.now() + Number(settings.dwell) * 1000
  while (Date.now() < end) {
    await page.mouse.wheel(0, 600)
    await page.waitForTimeout(500)
  }
  await page.evaluate(() => window.scrollTo(0, 0))
}

async function signIn(page) {
  await page.goto(`${settings.site}/login`)
  await page.getByLabel('Email').fill('isha.mehta1@stylesense.com')
  await page.getByLabel('Password').fill('password123')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.waitForURL((url) => url.pathname !== '/login')
  await lookAtAll(page)
}

async function walked(browser, prepare) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } })
  const page = await context.newPage()
  await prepare(page)
  const views = []
  let seen = nothing()
  await listen(page, () => seen)
  for (const [name, go] of walk) {
    if (name) {
      seen = nothing()
      views.push([name, seen])
    }
    await go(page)
    if (name) await lookAtAll(page)
  }
  await context.close()
  return views
}

function line(cells) {
  return `| ${cells.join(' | ')} |\n`
}

function rows(views) {
  return views.map(([name, { requests, bytes, addresses }]) => {
    const asked = Object.entries(addresses).map(([address, times]) => (times > 1 ? `${times} × ${address}` : address))
    const kilobytes = ['api', 'files', 'pictures'].map(
      (kind) => `${requests[kind]}, ${Math.round(bytes[kind] / 1000)} kB`,
    )
    return line([name, ...kilobytes, asked.join(', ')])
  })
}

function sum(views, what, kind) {
  return views.reduce((total, [, seen]) => total + seen[what][kind], 0)
}

function mean(views) {
  const kinds = ['api', 'files', 'pictures'].map(
    (kind) =>
      `${(sum(views, 'requests', kind) / views.length).toFixed(1)}, ${Math.round(sum(views, 'bytes', kind) / views.length / 1000)} kB`,
  )
  return line(['**mean**', ...kinds, ''])
}

const browser = await launch()
for (const [who, prepare] of [
  ['A guest in a new browser', () => undefined],
  ['A shopper who was here before', signIn],
]) {
  const views = await walked(browser, prepare)
  process.stdout.write(`${who}, ${settings.dwell} s a page\n`)
  process.stdout.write(line(['page', 'API', 'files', 'pictures', 'asked']) + line(Array(5).fill('---')))
  process.stdout.write(`${rows(views).join('')}${mean(views)}\n`)
}
await browser.close()
