// Writes what wrk replays: for each endpoint a file of requests by 50 shoppers or about 50 products; and for each that depends on a shopper,
// a product or a question two more, NAME.warm and NAME.first, in which no question comes twice. Prints the endpoints' names.
//
//   node targets.mjs BASE_URL DATA_DIR DIR
//
// Shoppers and products are spread evenly over the whole range, from the most popular product to the rarest, so that all take part.
// JWT_SECRET is the server's.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rows } from '../lists/log.mjs';
import { questions, scattered, spread } from './questions.mjs';
import { token } from './token.mjs';

const [base, data, folder] = process.argv.slice(2);
const SAMPLE = 50;
const MOST_FIRST = 6000;
const PAGE_SIZE = 20;

async function json(path, options) {
  const response = await fetch(base + path, options);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

async function operator() {
  const body = JSON.stringify({ email: 'operator@stylesense.com', password: 'password123' });
  return (await json('/api/auth/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).access_token;
}

async function popularAndRare() {
  const ids = [];
  for (let i = 0; i < SAMPLE; i++) {
    const page = Math.floor((i * total) / SAMPLE) + 1;
    ids.push((await json(`/api/products?page_size=1&page=${page}`)).items[0].id);
  }
  return ids;
}

async function idsOf(file) {
  const lines = (await readFile(join(data, file), 'utf8')).trimEnd().split(/\r?\n/);
  return lines.slice(1).map((line) => line.slice(0, line.indexOf(',')));
}

const { total, facets } = await json('/api/products?page_size=1');
const allShoppers = await idsOf('simulated/users.csv');
const tokens = spread(allShoppers, SAMPLE).map(token);
const products = await popularAndRare();

const guests = (paths) => paths.map((path) => `${path}\t`);
// What scripts/judge-search asks: every other one over and over, and the others for the first time.
const queries = (await rows(fileURLToPath(new URL('../../../data/search-queries', import.meta.url)), 'queries.csv')).map(({ query }) => query);
const judged = queries.filter((_, i) => i % 2 === 0);
const shoppers = (path, who = tokens) => who.map((bearer) => `${path}\t${bearer}`);
const collaborative = (ids) => guests(ids.map((id) => `/api/recommend/collaborative/${id}`));
const alternatives = (ids) => guests(ids.map((id) => `/api/recommend/alternatives/${id}`));
const cartAddOns = (ids) => guests(ids.map((id, i) => `/api/recommend/cart-addons?product_ids=${id},${ids[(i + 7) % ids.length]}`));
const productPages = (ids) => guests(ids.map((id) => `${PAGES}product?product_id=${id}`));
const cartPages = (ids) => guests(ids.map((id, i) => `${PAGES}cart?product_ids=${id},${ids[(i + 7) % ids.length]}`));
const searches = (phrases) => guests(phrases.map((q) => `/api/products/search?q=${encodeURIComponent(q)}`));
const PAGES = '/api/recommend/pages/';
const HOME = `${PAGES}home`;
const deep = (order, numbers) => guests(numbers.map((number) => `/api/products?sort=${order}&page=${number}`));
const pageNumbers = Array.from({ length: Math.ceil(total / PAGE_SIZE) }, (_, i) => i + 1);
const filteredBy = (conditions) => guests(conditions.map((condition) => `/api/products?${condition}`));
const suggestions = (beginnings) => guests(beginnings.map((q) => `/api/products/suggest?q=${encodeURIComponent(q)}`));
const personal = ['for-you', 'history', 'restock', 'interaction-based', 'seasonal', 'budget', 'new-arrivals'];

// A broad filter, and one that leaves a handful of products however large the catalogue is: the brand with the fewest.
const rarest = facets.brand.reduce((least, one) => (one.count < least.count ? one : least)).value;
const filters = { broad: 'gender=Women&min_price=20', rare: `brand=${encodeURIComponent(rarest)}` };
const narrowed = (lines, filter) =>
  lines.map((line) => line.replace('\t', `${line.includes('?') ? '&' : '?'}${filter}\t`));

const targets = {
  health: guests(['/health']),
  'for-you': shoppers('/api/recommend/for-you'),
  history: shoppers('/api/recommend/history'),
  collaborative: collaborative(products),
  restock: shoppers('/api/recommend/restock'),
  alternatives: alternatives(products),
  'cart-addons': cartAddOns(products),
  trending: guests(['/api/recommend/trending']),
  'interaction-based': shoppers('/api/recommend/interaction-based'),
  seasonal: shoppers('/api/recommend/seasonal'),
  budget: shoppers('/api/recommend/budget'),
  'new-arrivals': shoppers('/api/recommend/new-arrivals'),
  product: guests(products.map((id) => `/api/products/${id}`)),
  'products-page': guests(['/api/products']),
  'products-filtered': filteredBy(['article_type=Tshirts&base_colour=Black&max_price=40&sort=price_asc']),
  'products-deep': deep('popular', spread(pageNumbers, SAMPLE)),
  'products-deep-price': deep('price_asc', spread(pageNumbers, SAMPLE)),
  'products-by-id': guests([`/api/products?ids=${products}`]),
  search: searches(['blue jeans', 'black heels', 'sprots shoes', 'red dres', 'white shirt']),
  'search-judged': searches(judged),
  suggest: suggestions(['bl', 'sho', 'dre', 'wom', 'tsh']),
  reviews: guests(products.map((id) => `/api/products/${id}/reviews`)),
  cart: shoppers('/api/cart'),
  'orders-page': shoppers('/api/orders'),
  interactions: shoppers('/api/interactions'),
  'home-page': shoppers(HOME),
  'product-page': productPages(products),
  'cart-page': cartPages(products),
  'order-page': shoppers(`${PAGES}order`),
  'operator-report': shoppers('/api/operator/report', [await operator()]),
};

// One half warms the server up, the other is measured; neither meets the sample above.
const asked = new Set([...spread(allShoppers, SAMPLE), ...products.map(String)]);
const newTokens = spread(allShoppers.filter((id) => !asked.has(id)), 2 * MOST_FIRST).map(token);
const newProducts = spread((await idsOf('processed/products_clean.csv')).filter((id) => !asked.has(id)), 2 * MOST_FIRST);
const asks = questions(facets, 2 * MOST_FIRST);
const known = new Set(spread(pageNumbers, SAMPLE));
const otherPages = spread(pageNumbers.filter((number) => !known.has(number)), 2 * MOST_FIRST);
const firsts = {
  ...Object.fromEntries(personal.map((name) => [name, shoppers(`/api/recommend/${name}`, newTokens)])),
  collaborative: collaborative(newProducts),
  alternatives: alternatives(newProducts),
  'cart-addons': cartAddOns(newProducts),
  product: guests(newProducts.map((id) => `/api/products/${id}`)),
  reviews: guests(newProducts.map((id) => `/api/products/${id}/reviews`)),
  'products-filtered': filteredBy(asks.filtered),
  'products-deep': deep('popular', otherPages),
  'products-deep-price': deep('price_asc', otherPages),
  search: searches(asks.phrases),
  suggest: suggestions(asks.beginnings),
  cart: shoppers('/api/cart', newTokens),
  'orders-page': shoppers('/api/orders', newTokens),
  interactions: shoppers('/api/interactions', newTokens),
  'home-page': shoppers(HOME, newTokens),
  'product-page': productPages(newProducts),
  'cart-page': cartPages(newProducts),
  'order-page': shoppers(`${PAGES}order`, newTokens),
};
targets['search-judged.warm'] = targets['search-judged'];
targets['search-judged.first'] = searches(queries.filter((_, i) => i % 2 === 1));
for (const [name, lines] of Object.entries(firsts)) {
  targets[`${name}.warm`] = scattered(lines.filter((_, i) => i % 2 === 0));
  targets[`${name}.first`] = scattered(lines.filter((_, i) => i % 2 === 1));
}

// Each list is measured under each filter as well, beside itself.
for (const [name, lines] of Object.entries(targets).filter(([, all]) => all[0].includes('/api/recommend/') && !all[0].includes(PAGES))) {
  const [list, part] = name.split('.');
  for (const [filter, query] of Object.entries(filters)) {
    targets[[`${list}-${filter}`, part].filter(Boolean).join('.')] = narrowed(lines, query);
  }
}

await mkdir(folder, { recursive: true });
for (const [name, lines] of Object.entries(targets)) {
  await writeFile(join(folder, name), `${lines.join('\n')}\n`);
}
console.log(Object.keys(targets).filter((name) => !name.includes('.')).join('\n'));
