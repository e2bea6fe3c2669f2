// Orders: placed, repeated by their key, refused for their address, their key, an empty cart or what is left; read by who placed them only.
import { register } from './accounts.mjs';
import { PERSONAL } from './lists.mjs';

const SHIPPING = { full_name: 'Zoë Müller', line1: 'Gänsemarkt 1', city: 'Hamburg', postal_code: '20354', country: 'DE' };
const MOST_OF_ONE = 99;
const LONGEST = { full_name: 100, line1: 200, city: 100, postal_code: 20, country: 56 };
const PAGES = ['', '?page=2&page_size=3', '?page=9999', '?page=0', '?page_size=101', '?page=x', '?page=1&page=2', '?status=delivered'];
const STRANGE_IDS = [1, 0, -1, 999_999_999, 'abc', '1.5', '%00', '99999999999999999999'];

export async function askForOrders(recording, { shoppers, tokens, products }) {
  for (const as of [undefined, ...tokens.bad()]) await recording.get('/api/orders', { as });
  for (const as of shoppers) {
    for (const query of PAGES) await recording.get(`/api/orders${query}`, { as });
  }
  const [as, another] = [await register(recording, 8), await register(recording, 9)];
  const order = (key, shipping = SHIPPING, who = as) =>
    recording.post('/api/orders', { shipping, unknown: 'ignored' }, { as: who, headers: { 'idempotency-key': key } });
  await order('empty cart');
  const inStock = products.filter((product) => product.stock_count > 5).map(({ id }) => id);
  for (const id of inStock.slice(0, 3)) await recording.post('/api/cart/items', { product_id: id, quantity: 2 }, { as });
  await orderWrongly(recording, order, as);
  for (const path of PERSONAL) await recording.list(path, { as });
  const placed = JSON.parse((await order('first try')).text);
  await order('first try');
  await order(' first try ', { ...SHIPPING, city: ' Hamburg ' });
  await order('first try', { ...SHIPPING, city: 'Bremen' });
  await order('first try', SHIPPING, another);
  await order('second try');
  await recording.get('/api/cart', { as });
  await read(recording, as, another, placed.id, shoppers[0]);
  await sellOut(recording, order, as, another);
  // What lies in their carts since these were filled: of the lists kept for them, none may be served once more.
  for (const shopper of shoppers.slice(0, 3)) await order('with a history', SHIPPING, shopper);
}

async function orderWrongly(recording, order, as) {
  for (const key of [undefined, '', ' ', 'x'.repeat(201), 'cl\u00e9', 'a\tb']) await order(key);
  for (const [field, most] of Object.entries(LONGEST)) {
    const values = ['', ' ', 'x'.repeat(most + 1), 'a\u0000b', null, 5, [], undefined];
    for (const value of values) await order('wrong', { ...SHIPPING, [field]: value });
  }
  for (const shipping of [null, {}, [], 'text', 5]) await order('wrong', shipping);
  await order('wrong', { ...SHIPPING, country: 'D' });
  await recording.post('/api/orders', {}, { as, headers: { 'idempotency-key': 'wrong' } });
  await recording.post('/api/orders', { shipping: SHIPPING }, { headers: { 'idempotency-key': 'wrong' } });
  await recording.get('/api/cart', { as });
}

async function read(recording, as, another, id, shopper) {
  await recording.get('/api/orders', { as });
  for (const who of [undefined, as, another, shopper]) await recording.get(`/api/orders/${id}`, { as: who });
  const [own] = JSON.parse((await recording.get('/api/orders?page_size=1', { as: shopper })).text).items;
  for (const order of [own.id, ...STRANGE_IDS]) await recording.get(`/api/orders/${order}`, { as: shopper });
  for (const path of PERSONAL) await recording.list(path, { as });
}

/** Two want the last ones of what many are recommended; it is gone from every list afterwards. */
async function sellOut(recording, order, as, another) {
  const trending = JSON.parse((await recording.list('trending?limit=50')).text).items.map(({ product }) => product);
  const last = trending.find(({ stock_count: stock }) => stock <= MOST_OF_ONE);
  const line = { product_id: last.id, quantity: last.stock_count };
  for (const who of [as, another]) await recording.post('/api/cart/items', line, { as: who });
  await order('the last ones');
  await order('too late', SHIPPING, another);
  await recording.get('/api/cart', { as: another });
  await recording.get(`/api/products/${last.id}`);
  await recording.list('trending?limit=50');
  await recording.list(`alternatives/${last.id}`);
  await recording.list(`collaborative/${last.id}`);
  await recording.list(`cart-addons?product_ids=${last.id}`);
  const type = encodeURIComponent(last.article_type);
  for (const stock of ['true', 'false']) await recording.get(`/api/products?in_stock=${stock}&article_type=${type}&page_size=3`);
  await recording.get('/api/orders?page_size=1', { as });
}
