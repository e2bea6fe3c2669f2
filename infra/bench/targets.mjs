// Writes what wrk replays: for each endpoint a file of requests, by 50 shoppers who signed in and over 50 products that the shop sells.
//
//   node targets.mjs BASE_URL DIR
//
// Shoppers and products are spread evenly over the whole range of ids, so that popular and rare ones both take part.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [base, folder] = process.argv.slice(2);
const SAMPLE = 50;

async function json(path, options) {
  const response = await fetch(base + path, options);
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

async function signIn(email) {
  const answer = await json('/api/auth/login', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password: 'password123' }),
  });
  return answer.access_token;
}

async function productIds() {
  const { total } = await json('/api/products?page_size=1');
  const ids = [];
  for (let i = 0; i < SAMPLE; i++) {
    const page = Math.floor((i * total) / SAMPLE) + 1;
    ids.push((await json(`/api/products?page_size=1&page=${page}`)).items[0].id);
  }
  return ids;
}

const emails = process.env.BENCH_EMAILS.split(',');
const tokens = [];
for (const email of emails.slice(0, SAMPLE)) tokens.push(await signIn(email));
const products = await productIds();

const guests = (paths) => paths.map((path) => `${path}\t`);
const shoppers = (path) => tokens.map((token) => `${path}\t${token}`);
const targets = {
  health: guests(['/health']),
  history: shoppers('/api/recommend/history'),
  collaborative: guests(products.map((id) => `/api/recommend/collaborative/${id}`)),
  restock: shoppers('/api/recommend/restock'),
  alternatives: guests(products.map((id) => `/api/recommend/alternatives/${id}`)),
  'cart-addons': guests(products.map((id, i) => `/api/recommend/cart-addons?product_ids=${id},${products[(i + 7) % SAMPLE]}`)),
  trending: guests(['/api/recommend/trending']),
  'interaction-based': shoppers('/api/recommend/interaction-based'),
  seasonal: shoppers('/api/recommend/seasonal'),
  budget: shoppers('/api/recommend/budget'),
  'new-arrivals': shoppers('/api/recommend/new-arrivals'),
  product: guests(products.map((id) => `/api/products/${id}`)),
  'products-page': guests(['/api/products']),
  'products-filtered': guests(['/api/products?article_type=Tshirts&base_colour=Black&max_price=40&sort=price_asc']),
  search: guests(['blue jeans', 'black heels', 'sprots shoes', 'red dres', 'white shirt'].map((q) => `/api/products/search?q=${encodeURIComponent(q)}`)),
  suggest: guests(['bl', 'sho', 'dre', 'wom', 'tsh'].map((q) => `/api/products/suggest?q=${q}`)),
  cart: shoppers('/api/cart'),
  'orders-page': shoppers('/api/orders'),
};

await mkdir(folder, { recursive: true });
for (const [name, lines] of Object.entries(targets)) {
  await writeFile(join(folder, name), `${lines.join('\n')}\n`);
}
console.log(Object.keys(targets).join('\n'));
