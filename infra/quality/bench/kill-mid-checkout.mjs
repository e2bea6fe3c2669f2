// Kills the server with SIGKILL while shoppers check out, starts it again, lets them retry with their keys, and counts: what was sold and
// what is left must be what there was, and no key may have made two orders. Exits 1 on a miss.
//
//   node kill-mid-checkout.mjs DATABASE_URL CLASS_PATH [ROUNDS]
//
// The database is an empty one on a native server; psql must be on the PATH, and java is the one that JAVA_HOME names.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [databaseUrl, classPath, rounds = '5'] = process.argv.slice(2);
const PORT = 8791;
const BASE = `http://127.0.0.1:${PORT}`;
const SHOPPERS = 16;
const STOCK = 5_000;
const PRODUCT = 1;

function sql(statement) {
  return execFileSync('psql', ['-qtA', '-d', databaseUrl, '-c', statement], { encoding: 'utf8' }).trim();
}

async function startServer() {
  const server = spawn(join(process.env.JAVA_HOME, 'bin/java'), ['-cp', classPath, 'com.stylesense.local.LocalServer'], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      PORT: String(PORT),
      JWT_SECRET: randomUUID() + randomUUID(),
      STYLESENSE_IMAGES: '.',
      LOG_LEVEL: 'ERROR',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    const up = await fetch(`${BASE}/health`).then((answer) => answer.ok, () => false);
    if (up) return server;
    await pause(200);
  }
  throw new Error('The server did not start within two minutes.');
}

function ended(server) {
  return server.exitCode !== null || server.signalCode !== null ? undefined : new Promise((resolve) => server.once('exit', resolve));
}

async function call(method, path, token, body, headers = {}) {
  const answer = await fetch(BASE + path, {
    method,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body: body && JSON.stringify(body),
  });
  return { status: answer.status, body: answer.status === 204 ? null : await answer.json() };
}

const SHIPPING = { full_name: 'Asha Rao', line1: '1 Hill Road', city: 'Pune', postal_code: '411001', country: 'IN' };

/** Buys one unit after another until the server dies; keeps the key whose answer never came. */
async function shop(shopper) {
  for (;;) {
    try {
      shopper.key ??= randomUUID();
      await call('POST', '/api/cart/items', shopper.token, { product_id: PRODUCT, quantity: 1 });
      const order = await call('POST', '/api/orders', shopper.token, { shipping: SHIPPING }, { 'idempotency-key': shopper.key });
      if (order.status < 300) {
        shopper.acknowledged.push(order.body.id);
        shopper.key = null;
      }
    } catch {
      return;
    }
  }
}

async function signIn(shopper, path) {
  const answer = await call('POST', path, null, { email: shopper.email, password: 'password123', full_name: 'Asha Rao' });
  shopper.token = answer.body.access_token;
}

let server = await startServer();
sql(`INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year, usage, price,
  stock_count, image_path) VALUES (${PRODUCT}, 'Tee', 'Acme', 'Men', 'Apparel', 'Topwear', 'Tshirts', 'Blue', 'Summer', 2025, 'Casual',
  9.99, ${STOCK}, '1.svg')`);
const shoppers = Array.from({ length: SHOPPERS }, (_, i) => ({ email: `kill${i}@example.com`, acknowledged: [], key: null }));
for (const shopper of shoppers) await signIn(shopper, '/api/auth/register');

for (let round = 1; round <= Number(rounds); round++) {
  const shopping = shoppers.map(shop);
  await pause(700 + 300 * round);
  server.kill('SIGKILL');
  await Promise.all([...shopping, ended(server)]);
  server = await startServer();
  for (const shopper of shoppers) {
    await signIn(shopper, '/api/auth/login');
    if (shopper.key) {
      const retried = await call('POST', '/api/orders', shopper.token, { shipping: SHIPPING }, { 'idempotency-key': shopper.key });
      if (retried.status < 300) shopper.acknowledged.push(retried.body.id);
      shopper.key = null;
    }
  }
  console.log(`round ${round}: ${sql('SELECT count(*) FROM orders')} orders so far`);
}
server.kill();
await ended(server);

const left = Number(sql(`SELECT stock_count FROM products WHERE id = ${PRODUCT}`));
const sold = Number(sql('SELECT coalesce(sum(quantity), 0) FROM order_items'));
const orders = Number(sql('SELECT count(*) FROM orders'));
const acknowledged = new Set(shoppers.flatMap((shopper) => shopper.acknowledged));
const lost = [...acknowledged].filter((id) => sql(`SELECT count(*) FROM orders WHERE id = ${id}`) !== '1').length;
const odd = Number(sql(`SELECT count(*) FROM orders o WHERE total <>
  (SELECT coalesce(sum(quantity * unit_price), 0) FROM order_items i WHERE i.order_id = o.id)`));
console.log(`start ${STOCK} = left ${left} + sold ${sold}; ${orders} orders, ${acknowledged.size} acknowledged, ${lost} of those lost, ${odd} with a wrong total`);
if (left + sold !== STOCK || lost > 0 || odd > 0 || sold === 0 || orders !== acknowledged.size) {
  console.error('The books do not balance.');
  process.exit(1);
}
