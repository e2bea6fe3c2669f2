/** What the site's own server answers to an address that crawlers read: pages of products with their head, sitemap and robots. */
import { readFile } from 'node:fs/promises'
import { readProduct, readProducts, readQuickly } from './catalogue.mjs'
import { crawlers } from './crawlers.mjs'
import { pageOfProduct } from './product-head.mjs'
import { robots, sitemaps } from './sitemap.mjs'

const html = 'text/html; charset=utf-8'
const maxAge = 600_000

/** The ids of all products and when they were read, since reading them takes a request a hundred. */
let known = { ids: Promise.resolve([]), readAt: -Infinity }

/**
 * Null where the address is none of them, or the API does not tell. A product's page has a head for crawlers alone: a shopper's need not
 * wait for the API, and would keep that head on the pages after it.
 *
 * @param {string} path
 * @param {string} agent what the client calls itself
 * @param {{origin: string, api: string, index: string}} site its origin, the API's, and the path of index.html
 * @returns {Promise<{type: string, body: string} | null>}
 */
export async function answerForCrawlers(path, agent, { origin, api, index }) {
  if (path === '/robots.txt') return { type: 'text/plain; charset=utf-8', body: robots(origin) }
  try {
    const [, productId] = /^\/product\/([1-9]\d{0,15})$/.exec(path) ?? []
    if (productId && crawlers.test(agent)) {
      const [page, { product, ratings }] = await Promise.all([readFile(index, 'utf8'), readProduct(api, productId)])
      return { type: html, body: pageOfProduct(page, product, ratings, origin) }
    }
    if (/^\/sitemap(-\d+)?\.xml$/.test(path)) {
      const body = sitemaps(origin, await productIds(api))[path.slice(1)]
      return body === undefined ? null : { type: 'application/xml', body }
    }
  } catch {
    // The page works without a head of its own.
  }
  return null
}

function productIds(api) {
  if (Date.now() - known.readAt > maxAge) {
    known = { ids: readIds(api), readAt: Date.now() }
    known.ids.catch(() => {
      known.readAt = -Infinity
    })
  }
  return known.ids
}

async function readIds(api) {
  return (await readProducts(api, readQuickly)).map(({ id }) => id)
}
