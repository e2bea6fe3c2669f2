/**
 * Writes what crawlers read beside a built site: product/ID.html for each product, sitemap.xml and robots.txt.
 *
 *   node tools/crawler-files.mjs --site https://shop.example.com [--api https://shop.example.com] [--out dist]
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readProduct, readProductIds } from '../head/catalogue.mjs'
import { pageOfProduct } from '../head/product-head.mjs'
import { robots, sitemaps } from '../head/sitemap.mjs'

/** Products read at once: the shop is open meanwhile. */
const atOnce = 8

const { values: options } = parseArgs({
  options: {
    site: { type: 'string' },
    api: { type: 'string' },
    out: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
  },
})
if (!options.site) throw new Error('--site wants the address that shoppers know, such as https://shop.example.com')
const origin = new URL(options.site).origin
const api = new URL(options.api ?? options.site).origin

const page = await readFile(join(options.out, 'index.html'), 'utf8')
const ids = await readProductIds(api)
await mkdir(join(options.out, 'product'), { recursive: true })
const left = ids.values()
await Promise.all(Array.from({ length: atOnce }, writeProducts))
for (const [name, text] of Object.entries({ ...sitemaps(origin, ids), 'robots.txt': robots(origin) })) {
  await writeFile(join(options.out, name), text)
}
process.stdout.write(`${ids.length} products for crawlers\n`)

async function writeProducts() {
  for (const id of left) {
    const { product, ratings } = await readProduct(api, id)
    await writeFile(join(options.out, 'product', `${id}.html`), pageOfProduct(page, product, ratings, origin))
  }
}
