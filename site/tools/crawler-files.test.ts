import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'

const run = promisify(execFile)

let out: string
let api: Server
let asked: string[]
/** Answers in the API's place where it says so, by returning true. */
let otherwise: (url: string, response: ServerResponse) => boolean

const product = (id: number) => ({
  id,
  name: `Coat ${id}`,
  brand: 'Example',
  gender: 'Women',
  sub_category: 'Topwear',
  article_type: 'Tshirts',
  base_colour: 'Navy Blue',
  price: 20,
  stock_count: 3,
  image_url: `/images/${id}.jpg`,
})

function answer(url: string, response: ServerResponse) {
  asked.push(url)
  if (otherwise(url, response)) return
  if (url.startsWith('/api/products?')) {
    response.end(JSON.stringify({ items: [product(1), product(2), product(3)], total: 3 }))
  } else {
    response.end(JSON.stringify({ items: [], ratings: { average: 4.25, count: 4 } }))
  }
}

function refuse(response: ServerResponse, status: number): true {
  response.writeHead(status, { 'retry-after': '0' }).end()
  return true
}

function write() {
  const origin = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
  const shop = ['--site', 'https://shop.example.com', '--api', origin, '--out', out]
  return run(process.execPath, ['tools/crawler-files.mjs', ...shop])
}

beforeEach(async () => {
  out = mkdtempSync(join(tmpdir(), 'crawler-files-'))
  writeFileSync(join(out, 'index.html'), '<title>shop</title><meta name="description" content="A shop." />')
  asked = []
  otherwise = () => false
  api = createServer(({ url = '' }, response) => answer(url, response))
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
})

afterEach(() => {
  api.close()
  rmSync(out, { recursive: true })
})

it('writes a page for each product, and asks for its ratings alone', async () => {
  mkdirSync(join(out, 'product'))
  writeFileSync(join(out, 'product/9.html'), 'a product that has gone')
  expect((await write()).stdout).toBe('3 products for crawlers\n')
  expect(readdirSync(join(out, 'product')).sort()).toEqual(['1.html', '2.html', '3.html'])
  const page = readFileSync(join(out, 'product/2.html'), 'utf8')
  expect(page).toContain('<title>Coat 2 · StyleSense</title>')
  expect(page).toContain('Coat 2: Navy blue T-shirts for Women')
  expect(page).toContain('"ratingValue":4.25')
  expect(asked).toHaveLength(4)
  expect(asked.slice(1).every((url) => url.endsWith('/reviews?page_size=1'))).toBe(true)
  expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).toContain('<loc>https://shop.example.com/product/3</loc>')
})

it.each([429, 503])('asks again after a %i', async (status) => {
  let refusals = 2
  otherwise = (url, response) => url.includes('/2/') && refusals-- > 0 && refuse(response, status)
  await write()
  expect(readdirSync(join(out, 'product'))).toHaveLength(3)
  expect(asked.filter((url) => url.includes('/2/'))).toHaveLength(3)
})

it('leaves out a product that has gone meanwhile', async () => {
  otherwise = (url, response) => url.includes('/2/') && refuse(response, 404)
  await write()
  expect(readdirSync(join(out, 'product')).sort()).toEqual(['1.html', '3.html'])
  expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).not.toContain('/product/2<')
})

it('fails whole where the API keeps failing, and touches nothing that was there', async () => {
  mkdirSync(join(out, 'product'))
  writeFileSync(join(out, 'product/9.html'), 'as it was')
  otherwise = (url, response) => url.includes('/2/') && refuse(response, 503)
  await expect(write()).rejects.toThrow('/api/products/2/reviews?page_size=1 answered 503.')
  expect(readdirSync(join(out, 'product'))).toEqual(['9.html'])
  expect(existsSync(join(out, 'sitemap.xml'))).toBe(false)
})
