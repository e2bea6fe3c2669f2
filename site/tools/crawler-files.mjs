/**
 * Writes what crawlers read beside a built site: product/ID.html for each product, sitemap.xml and robots.txt. All of it or, where the API
 * does not tell, nothing: what is up there stays then.
 *
 *   node tools/crawler-files.mjs --site https://shop.example.com [--api https://shop.example.com] [--out dist]
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readProducts, readRatings } from '../head/catalogue.mjs'
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
const folder = join(options.out, 'product')
const unfinished = `${folder}.part`
const written = []

await rm(unfinished, { recursive: true, force: true })
await mkdir(unfinished, { recursive: true })
const left = (await readProducts(api)).values()
await Promise.all(Array.from({ length: atOnce }, writeProducts))
await rm(folder, { recursive: true, force: true })
await rename(unfinished, folder)
for (const [name, text] of Object.entries({ ...sitemaps(origin, written), 'robots.txt': robots(origin) })) {
  await writeFile(join(options.out, name), text)
}
process.stdout.write(`${written.length} products for crawlers\n`)

async function writeProducts() {
  for (const product of left) {
    const ratings = await readRatings(api, product.id).catch(nullWhereGone)
    if (ratings === null) continue
    await writeFile(join(unfinished, `${product.id}.html`), pageOfProduct(page, product, ratings, origin))
    written.push(product.id)
  }
}

/** A product may go while the others are read. */
function nullWhereGone(error) {
  if (error.status === 404) return null
  throw error
}
