/** What the site's own server and its deployment read of the API for crawlers. Fails where the API does. */

const patience = 2_000

/** @param {string} api its origin */
export async function readProduct(api, id) {
  const [product, reviews] = await Promise.all([
    readJson(`${api}/api/products/${id}`),
    readJson(`${api}/api/products/${id}/reviews?page_size=1`),
  ])
  return { product, ratings: reviews.ratings }
}

/** The ids of all products, in pages of a hundred. */
export async function readProductIds(api) {
  const ids = []
  for (let page = 1; ; page++) {
    const { items, total } = await readJson(`${api}/api/products?sort=newest&page_size=100&page=${page}`)
    ids.push(...items.map(({ id }) => id))
    if (items.length === 0 || ids.length >= total) return ids
  }
}

async function readJson(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`)
  return response.json()
}
