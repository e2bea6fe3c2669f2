/** The files that tell crawlers what there is: https://www.sitemaps.org/protocol.html */

/** As many addresses as one sitemap may have. */
const mostInOne = 50_000

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', "'": '&apos;', '"': '&quot;' }
const escapeXml = (text) => text.replace(/[&<>'"]/g, (character) => entities[character])

/**
 * The files by name: sitemap.xml alone, or as the index of several.
 *
 * @param {string} origin the shop's
 * @param {number[]} productIds
 */
export function sitemaps(origin, productIds) {
  const addresses = [`${origin}/`, `${origin}/catalogue`, ...productIds.map((id) => `${origin}/product/${id}`)]
  const parts = []
  for (let first = 0; first < addresses.length; first += mostInOne) {
    parts.push(addresses.slice(first, first + mostInOne))
  }
  if (parts.length === 1) return { 'sitemap.xml': listOf('urlset', 'url', parts[0]) }
  const files = parts.map((part, index) => [`sitemap-${index + 1}.xml`, listOf('urlset', 'url', part)])
  const index = listOf(
    'sitemapindex',
    'sitemap',
    files.map(([name]) => `${origin}/${name}`),
  )
  return Object.fromEntries([['sitemap.xml', index], ...files])
}

function listOf(list, entry, addresses) {
  const lines = addresses.map((address) => `<${entry}><loc>${escapeXml(address)}</loc></${entry}>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</${list}>
`
}

/** Pages of one shopper are nobody else's business. */
export function robots(origin) {
  return `User-agent: *
Disallow: /account
Disallow: /checkout
Disallow: /orders/
Disallow: /saved
Disallow: /dashboard

Sitemap: ${origin}/sitemap.xml
`
}
