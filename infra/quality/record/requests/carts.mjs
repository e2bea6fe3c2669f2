// Carts: filled, changed, emptied, overfilled; and what is recommended to them.
import { register } from './accounts.mjs';

const QUANTITIES = [0, -1, 100, 2.7, 1e30, '1', true, null, [1], {}, undefined];
const PRODUCTS = [999_999_999, 0, -1, 1.5, '1', null, true, [1], {}, undefined];

export async function askForCarts(recording, { shoppers, tokens, catalogue, products }) {
  for (const as of [undefined, ...tokens.bad()]) await recording.get('/api/cart', { as });
  const as = await register(recording, 6);
  const inStock = products.filter((product) => product.stock_count > 5).map(({ id }) => id);
  const add = (json, options) => recording.post('/api/cart/items', json, { as, ...options });
  const lists = async () => {
    for (const limit of [1, 12, 50]) await recording.list(`cart-addons?limit=${limit}`, { as });
  };
  await recording.get('/api/cart', { as });
  await lists();
  for (const [place, id] of inStock.slice(0, 4).entries()) {
    await add({ product_id: id, quantity: place + 1 });
    await lists();
  }
  await add({ product_id: inStock[0], quantity: 2 });
  await addWrongly(recording, add, inStock[0], catalogue);
  await recording.get('/api/cart', { as });
  await change(recording, as, inStock);
  await lists();
  for (const shopper of shoppers) {
    for (const id of inStock.slice(2, 4)) await recording.post('/api/cart/items', { product_id: id, quantity: 1 }, { as: shopper });
    await recording.list('cart-addons', { as: shopper });
  }
  await fill(recording, await register(recording, 7), catalogue);
}

async function addWrongly(recording, add, id, catalogue) {
  for (const quantity of QUANTITIES) await add({ product_id: id, quantity }, { times: 2 });
  for (const product of PRODUCTS) await add({ product_id: product, quantity: 1 }, { times: 2 });
  await add({ product_id: id, quantity: 99 }, { times: 2 });
  const scarce = catalogue.find(({ stock_count: stock }) => stock > 0 && stock < 10);
  await add({ product_id: scarce.id, quantity: scarce.stock_count + 1 }, { times: 2 });
  await add({ product_id: catalogue.find(({ stock_count: stock }) => stock === 0).id, quantity: 1 }, { times: 2 });
  await add({ productId: id, quantity: 1 }, { times: 2 });
  await add(undefined, { body: `{"product_id":${id}.0,"quantity":1.0,"extra":[{}]}` });
  await recording.post('/api/cart/items', { product_id: id, quantity: 1 }, { times: 2 });
}

async function change(recording, as, [first, second, third, fourth]) {
  const patch = (id, json) => recording.send('PATCH', `/api/cart/items/${id}`, { as, json, times: 2 });
  await patch(first, { quantity: 2 });
  for (const quantity of QUANTITIES) await patch(first, { quantity });
  for (const id of [fourth + 100_000, 0, 'abc', '1.5', '%00', '99999999999999999999']) {
    await patch(id, { quantity: 1 });
    await recording.send('DELETE', `/api/cart/items/${id}`, { as, times: 2 });
  }
  await recording.send('PATCH', `/api/cart/items/${first}`, { json: { quantity: 1 }, times: 2 });
  await recording.send('DELETE', `/api/cart/items/${first}`);
  for (const id of [second, second]) await recording.send('DELETE', `/api/cart/items/${id}`, { as });
  await patch(second, { quantity: 1 });
  await patch(third, { quantity: 99 });
  await recording.get('/api/cart', { as });
}

/** One product more than a cart takes, then none. */
async function fill(recording, as, catalogue) {
  for (const { id } of catalogue.filter(({ stock_count: stock }) => stock > 5).slice(100, 201)) {
    await recording.post('/api/cart/items', { product_id: id, quantity: 1 }, { as });
  }
  await recording.get('/api/cart', { as });
  await recording.list('cart-addons', { as });
  await recording.send('DELETE', '/api/cart', { as, times: 2 });
  await recording.send('DELETE', '/api/cart');
  await recording.get('/api/cart', { as });
}
