/** What the site's own server and its deployment read of the API for crawlers. Fails where the API does. */
import { setTimeout as sleep } from 'node:timers/promises'

const patience = { answer: 2_000, deployment: 20_000 }
const attempts = 6
const longestWait = 60

/** What the API refuses. */
class Refusal extends Error {
  constructor(url, { status, headers }) {
    super(`${url} answered ${status}.`)
    this.status = status
    /** In seconds; NaN where the API does not say, or says a date. */
    this.retryAfter = Number(headers.get('retry-after') ?? NaN)
  }
}

/** @param {string} api its origin */
export async function readProduct(api, id) {
  const [product, ratings] = await Promise.all([
    readQuickly(`${api}/api/products/${id}`),
    readRatings(api, id, readQuickly),
  ])
  return { product, ratings }
}

export async function readRatings(api, id, read = readPatiently) {
  return (await read(`${api}/api/products/${id}/reviews?page_size=1`)).ratings
}

/** All products, in pages of a hundred. */
export async function readProducts(api, read = readPatiently) {
  const products = []
  for (let page = 1; ; page++) {
    const { items, total } = await read(`${api}/api/products?sort=newest&page_size=100&page=${page}`)
    products.push(...items)
    if (items.length === 0 || products.length >= total) return products
  }
}

/** Somebody waits for the answer. */
export function readQuickly(url) {
  return readJson(url, patience.answer)
}

/** A deployment can wait: an API that is busy or away for a moment is asked again. */
async function readPatiently(url) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await readJson(url, patience.deployment)
    } catch (error) {
      if (attempt === attempts || !isTransient(error)) throw error
      const wait = Number.isFinite(error.retryAfter) ? error.retryAfter : 2 ** (attempt - 1)
      await sleep(Math.min(longestWait, Math.max(0, wait)) * 1000)
    }
  }
}

/** Also what is no answer at all. */
function isTransient(error) {
  return !(error instanceof Refusal) || error.status === 429 || error.status >= 500
}

async function readJson(url, timeout) {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeout) })
  if (!response.ok) throw new Refusal(url, response)
  return response.json()
}
