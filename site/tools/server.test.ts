import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
let api: Server
let site: ChildProcess
let base: string
/** What the API was asked for. */
const asked: string[] = []

const hostileProduct = {
  id: 7,
  name: '</script><script>alert(1)</script> "Coat" $& & Co',
  brand: '<!--',
  gender: 'Women',
  sub_category: 'Topwear',
  article_type: 'Tshirts',
  base_colour: 'Red',
  price: 20,
  stock_count: 0,
  image_url: '/images/7.jpg',
}

function start(apiPort: number): Promise<string> {
  site = spawn(process.execPath, [join(folder, 'server.mjs'), '--port', '0', '--api', `http://127.0.0.1:${apiPort}`])
  return new Promise((resolve) => {
    site.stdout?.on('data', (text: Buffer) => {
      const port = /127\.0\.0\.1:(\d+),/.exec(String(text))?.[1]
      if (port) resolve(`http://127.0.0.1:${port}`)
    })
  })
}

/** Sends what no well-behaved client would, and tells the first line of the answer; empty when the connection ends without one. */
function raw(request: string, readOn: (text: string) => boolean = () => true): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const socket = connect(Number(new URL(base).port), '127.0.0.1', () => socket.write(request))
    socket.on('data', (part) => {
      text += String(part)
      if (readOn(text)) return
      socket.destroy()
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(text.split('\r\n')[0] ?? ''))
  })
}

function requestFor(address: string, headers = ''): string {
  return `GET ${address} HTTP/1.1\r\nHost: shop\r\nConnection: close\r\n${headers}\r\n`
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  mkdirSync(join(folder, 'dist/assets'), { recursive: true })
  cpSync('server.mjs', join(folder, 'server.mjs'))
  cpSync('head', join(folder, 'head'), { recursive: true })
  writeFileSync(
    join(folder, 'dist/index.html'),
    '<!doctype html><title>shop</title><meta name="description" content="A shop." />',
  )
  writeFileSync(join(folder, 'dist/assets/app-1a2b.js'), `console.log("${'x'.repeat(2000)}")`)
  // Larger than what a connection takes at once, so that a client can go away in the middle of it.
  writeFileSync(join(folder, 'dist/large.png'), Buffer.alloc(20_000_000))
  api = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/api/breaks-off') {
      response.writeHead(200, { 'content-length': 10 })
      response.write('half', () => request.socket.destroy())
      return
    }
    if (request.url === '/api/products/7') {
      response.end(JSON.stringify(hostileProduct))
      return
    }
    if (request.url === '/api/products/7/reviews?page_size=1') {
      response.end(JSON.stringify({ items: [], ratings: { average: 4.25, count: 4, stars: [] } }))
      return
    }
    if (request.url?.startsWith('/api/products?sort=newest')) {
      response.end(JSON.stringify({ items: [{ id: 7 }], total: 1 }))
      return
    }
    if (request.url === '/api/large') {
      response.end(Buffer.alloc(20_000_000))
      return
    }
    if (request.url === '/api/odd') {
      request.socket.end('HTTP/1.1 099 Odd\r\ncontent-length: 0\r\n\r\n')
      return
    }
    response.writeHead(201, { 'content-type': 'application/json', 'x-asked': request.url ?? '' })
    request.pipe(response)
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  base = await start((api.address() as AddressInfo).port)
})

afterAll(() => {
  site.kill()
  api.close()
  rmSync(folder, { recursive: true })
})

describe('the site’s server', () => {
  it('answers a deep link with the page, never kept without asking', async () => {
    const response = await fetch(`${base}/product/12?from=mail`)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain('<title>shop</title>')
  })

  it('gives a product’s page a head for those who run no script, whatever the product is called', async () => {
    const response = await fetch(`${base}/product/7`, { headers: { 'user-agent': 'Googlebot/2.1' } })
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
    const page = await response.text()
    const { origin } = new URL(base)
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<title>shop</title>')
    expect(page).toContain('<title>&lt;/script&gt;&lt;script&gt;alert(1)')
    expect(page).toContain(`<meta property="og:image" content="${origin}/images/7.jpg" />`)
    expect(page).toContain(`<link rel="canonical" href="${origin}/product/7" />`)
    const [product, breadcrumbs] = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
      ([, data]) => JSON.parse(data ?? ''),
    )
    expect(product).toMatchObject({
      name: hostileProduct.name,
      offers: { price: '20.00', priceCurrency: 'USD', availability: 'https://schema.org/OutOfStock' },
      aggregateRating: { ratingValue: 4.25, reviewCount: 4 },
    })
    expect(breadcrumbs.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      'Women',
      'Tops',
      'T-shirts',
      hostileProduct.name,
    ])
  })

  it('gives a shopper the plain page without asking the API for it', async () => {
    asked.length = 0
    const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
    const page = await (await fetch(`${base}/product/7`, { headers: { 'user-agent': firefox } })).text()
    expect(page).toContain('<title>shop</title>')
    expect(page).not.toContain('canonical')
    expect(asked).toEqual([])
  })

  it('tells crawlers what there is', async () => {
    const { origin } = new URL(base)
    expect(await (await fetch(`${base}/sitemap.xml`)).text()).toContain(`<loc>${origin}/product/7</loc>`)
    expect(await (await fetch(`${base}/robots.txt`)).text()).toContain(`Sitemap: ${origin}/sitemap.xml`)
  })

  it('repeats no Host that is none', async () => {
    const body = await new Promise<string>((resolve) => {
      get(`${base}/robots.txt`, { headers: { host: 'a"><b' } }, (answer) => {
        answer.setEncoding('utf8').once('data', resolve)
      })
    })
    expect(body).toContain('Sitemap: http://localhost:')
  })

  it('keeps hashed files for good, and sends them compressed', async () => {
    const response = await fetch(`${base}/assets/app-1a2b.js`, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(Number(response.headers.get('content-length'))).toBeLessThan(200)
    expect(await response.text()).toContain('xxx')
  })

  it('does not pass a page off as a file that is not there', async () => {
    expect((await fetch(`${base}/assets/gone.js`)).status).toBe(404)
  })

  it('lets nobody out of its folder', async () => {
    const response = await fetch(`${base}/..%2f..%2fserver.mjs`)
    expect(await response.text()).not.toContain('createServer')
  })

  it('passes the API through, body, status and query', async () => {
    const response = await fetch(`${base}/api/orders?page=2`, { method: 'POST', body: '{"a":1}' })
    expect(response.status).toBe(201)
    expect(response.headers.get('x-asked')).toBe('/api/orders?page=2')
    expect(await response.json()).toEqual({ a: 1 })
  })

  it('refuses what is no address', async () => {
    for (const address of ['//', '/\\', '//[', 'http://a:99999/', '/%', '/%zz', '/%c3%28', '/assets/%ff.js']) {
      expect(await raw(requestFor(address)), address).toBe('HTTP/1.1 400 Bad Request')
    }
    expect((await fetch(base)).status).toBe(200)
  })

  it('survives odd requests and clients that go away in the middle', async () => {
    const started = (text: string) => text.length < 1000
    await raw(requestFor('/large.png'), started)
    await raw(requestFor('/api/large'), started)
    await raw('POST /api/orders HTTP/1.1\r\nHost: shop\r\nContent-Length: 100\r\n\r\nhalf', () => false)
    expect(await raw(requestFor('/', `X-Long: ${'x'.repeat(100_000)}\r\n`))).toMatch(/^$|^HTTP\/1.1 431 /)
    expect(await raw(requestFor('/large.png', 'Range: bytes=9-1,-,a\r\n'))).toBe('HTTP/1.1 200 OK')
    expect(await raw(requestFor('/%00'))).toBe('HTTP/1.1 200 OK')
    expect(await raw(requestFor('/api/orders', 'Trailer: x\r\n'))).toBe('HTTP/1.1 201 Created')
    expect(await raw(requestFor('/api/orders', 'Expect: 100-continue\r\n'))).toMatch(/^HTTP\/1.1 (100|201) /)
    expect(await raw(requestFor('/api/odd'))).toBe('HTTP/1.1 502 Bad Gateway')
    expect((await fetch(`${base}/large.png`, { method: 'HEAD' })).headers.get('content-length')).toBe('20000000')
    expect((await fetch(`${base}/api/orders`, { method: 'HEAD' })).status).toBe(201)
    expect((await fetch(base)).status).toBe(200)
  })

  it('lets nobody wait for the rest of an answer that broke off', async () => {
    const response = await fetch(`${base}/api/breaks-off`)
    await expect(response.text()).rejects.toThrow()
  })

  it('says so, in the API’s own form, when the API is away', async () => {
    site.kill()
    const away = await start(1)
    const response = await fetch(`${away}/api/cart`)
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({ code: 'api_unreachable', status: 502 })
  })
})
