/**
 * What crawlers and link previews read of a product, which do not run the site's script: title, description, Open Graph, and the product
 * and its place in the catalogue as JSON-LD (https://developers.google.com/search/docs/appearance/structured-data/product).
 * Products are as the API has them; their texts are anybody's.
 */
import { readFileSync } from 'node:fs'

const shopWords = JSON.parse(readFileSync(new URL('./shop-words.json', import.meta.url), 'utf8'))
const currency = 'USD'

const shopName = (value) => (Object.hasOwn(shopWords, value) ? shopWords[value] : value)
const money = new Intl.NumberFormat('en-US', { style: 'currency', currency })
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => entities[character])

/** No text in it can end the script element that it stands in. */
const safeJson = (value) => JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escapeCodeUnit)
const escapeCodeUnit = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/**
 * The page with the product's head in place of its own title and description.
 *
 * @param {string} page index.html
 * @param {object} product
 * @param {{average: number | null, count: number}} ratings of its reviews
 * @param {string} origin the shop's, such as https://shop.example.com
 */
export function pageOfProduct(page, product, ratings, origin) {
  const head = headOf(product, ratings, origin)
  return page.replace(/<title>[^<]*<\/title>/, () => '').replace(/<meta name="description"[^>]*>/, () => head)
}

function headOf(product, ratings, origin) {
  const url = `${origin}/product/${product.id}`
  const picture = new URL(product.image_url, origin).href
  const title = `${product.name} · StyleSense`
  const description = descriptionOf(product)
  const properties = {
    'og:type': 'product',
    'og:site_name': 'StyleSense',
    'og:title': product.name,
    'og:description': description,
    'og:url': url,
    'og:image': picture,
    'og:image:alt': product.name,
    'product:price:amount': product.price.toFixed(2),
    'product:price:currency': currency,
  }
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}" />`,
    `<link rel="canonical" href="${escapeHtml(url)}" />`,
    '<meta name="twitter:card" content="summary_large_image" />',
    ...Object.entries(properties).map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}" />`),
    ...[productData(product, ratings, url, picture, description), breadcrumbData(product, origin)].map(
      (data) => `<script type="application/ld+json">${safeJson(data)}</script>`,
    ),
  ].join('\n    ')
}

function descriptionOf({ name, base_colour: colour, article_type: type, gender, price }) {
  return `${name}: ${shopName(colour)} ${shopName(type)} for ${gender}, ${money.format(price)} at StyleSense.`
}

function productData(product, ratings, url, picture, description) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product.name,
    image: [picture],
    description,
    sku: String(product.id),
    brand: { '@type': 'Brand', name: product.brand },
    color: shopName(product.base_colour),
    category: shopName(product.article_type),
    offers: {
      '@type': 'Offer',
      url,
      priceCurrency: currency,
      price: product.price.toFixed(2),
      availability: `https://schema.org/${product.stock_count > 0 ? 'InStock' : 'OutOfStock'}`,
      itemCondition: 'https://schema.org/NewCondition',
    },
    // Google takes no rating without reviews.
    ...(ratings.count > 0 && {
      aggregateRating: { '@type': 'AggregateRating', ratingValue: ratings.average, reviewCount: ratings.count },
    }),
  }
}

function breadcrumbData(product, origin) {
  const address = (narrowed) => `${origin}/catalogue?${new URLSearchParams({ gender: product.gender, ...narrowed })}`
  const category = shopName(product.sub_category)
  const type = shopName(product.article_type)
  const steps = [
    { name: product.gender, item: address({}) },
    ...(category === type ? [] : [{ name: category, item: address({ sub_category: product.sub_category }) }]),
    { name: type, item: address({ article_type: product.article_type }) },
    { name: product.name },
  ]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({ '@type': 'ListItem', position: index + 1, ...step })),
  }
}
