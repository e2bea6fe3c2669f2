// Asks every endpoint of a shop while its database is paused, gone, read-only or has no room left on its disk, and waits for the shop to come
// back. Exits 1 where an answer is not 503, or takes more than two seconds, or the shop stays down.
//
//   node database-faults.mjs DATABASE_URL DATA_DIR NATIVE_POSTGRES CLASS_PATH [DISK]
//
// DATA_DIR is the cluster's, NATIVE_POSTGRES the script that starts it; DISK a small disk of its own, where the database lies. psql must be on
// the PATH, and java is the one that JAVA_HOME names.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [databaseUrl, dataDir, nativePostgres, classPath, disk] = process.argv.slice(2);
const PORT = 8792;
const BASE = `http://127.0.0.1:${PORT}`;
const LIMIT_MS = 2_000;
const RECOVERY_MS = 10_000;
const PRODUCTS = 40;
const EVENTS = 100;

function sql(...statements) {
  return execFileSync('psql', ['-qtA', '-d', databaseUrl, ...statements.flatMap((one) => ['-c', one])], { encoding: 'utf8' }).trim();
}

function postgresProcesses() {
  const parent = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0];
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', parent], { encoding: 'utf8' }).trim().split(/\s+/);
  return [parent, ...children].map(Number);
}

const paused = [];
const faults = {
  paused: {
    begin: () => {
      paused.push(...postgresProcesses());
      paused.forEach((id) => process.kill(id, 'SIGSTOP'));
    },
    end: () => paused.splice(0).forEach((id) => process.kill(id, 'SIGCONT')),
    hits: () => true,
  },
  gone: {
    begin: () => process.kill(postgresProcesses()[0], 'SIGQUIT'),
    end: () => execFileSync(nativePostgres),
    hits: () => true,
  },
  'read-only': {
    begin: () => {
      sql('ALTER SYSTEM SET default_transaction_read_only = on', 'SELECT pg_reload_conf()');
    },
    end: () => {
      sql('SET default_transaction_read_only = off', 'ALTER SYSTEM RESET default_transaction_read_only', 'SELECT pg_reload_conf()');
    },
    hits: (name) => /^(POST|PUT|health)/.test(name),
  },
  ...(disk && {
    full: {
      begin: () => fill(join(disk, 'ballast')),
      end: () => rmSync(join(disk, 'ballast')),
      // What needs no new page goes on; a hundred events need one.
      hits: (name) => name === 'POST events',
    },
  }),
};

function fill(file) {
  const ballast = openSync(file, 'w');
  try {
    for (const page = Buffer.alloc(4096); ; ) writeSync(ballast, page);
  } catch (full) {
    if (full.code !== 'ENOSPC') throw full;
  } finally {
    closeSync(ballast);
  }
}

async function startServer() {
  const server = spawn(join(process.env.JAVA_HOME, 'bin/java'), ['-cp', classPath, 'com.stylesense.local.LocalServer'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(PORT), JWT_SECRET: randomUUID() + randomUUID(), STYLESENSE_IMAGES: '.', LOG_LEVEL: 'OFF' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await untilUp(120_000);
  return server;
}

async function untilUp(limit) {
  const end = Date.now() + limit;
  while (!(await fetch(`${BASE}/health`).then((answer) => answer.ok, () => false))) {
    if (Date.now() > end) throw new Error(`The shop was not up within ${limit / 1000} s.`);
    await pause(50);
  }
}

async function call(method, path, body, token) {
  const answer = await fetch(BASE + path, {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...(token && { authorization: `Bearer ${token}` }) },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) : null };
}

const person = { email: 'faults@example.com', password: 'correct horse battery', full_name: 'Asha Rao' };
const shipping = { full_name: 'Asha Rao', line1: '1 Hill Road', city: 'Pune', postal_code: '411001', country: 'IN' };

function endpoints(token) {
  const reads = [
    '/api/products', '/api/products?q=tee', '/api/products/search?q=tee', '/api/products/suggest?q=te', '/api/products/1', '/api/products/1/reviews',
    '/api/cart', '/api/orders', '/api/orders/1', '/api/interactions', '/api/preferences', '/api/auth/me', '/api/recommend/health',
    ...['for-you', 'history', 'restock', 'trending', 'interaction-based', 'seasonal', 'budget', 'new-arrivals', 'collaborative/1', 'alternatives/1',
      'cart-addons?product_ids=1', 'pages/home', 'pages/product?product_id=1', 'pages/cart', 'pages/order'].map((list) => `/api/recommend/${list}`),
  ];
  const events = () => Array.from({ length: EVENTS }, () => ({ id: randomUUID(), kind: 'view', product_id: 1, at: new Date().toISOString() }));
  return new Map([
    ['health', () => call('GET', '/health')],
    ...reads.map((path) => [`GET ${path}`, () => call('GET', path, undefined, token)]),
    ['POST login', () => call('POST', '/api/auth/login', { ...person, full_name: undefined })],
    ['POST register', () => call('POST', '/api/auth/register', { ...person, email: `${randomUUID()}@example.com` })],
    ['POST cart', () => call('POST', '/api/cart/items', { product_id: 1, quantity: 1 }, token)],
    ['POST order', () => call('POST', '/api/orders', { shipping }, token)],
    ['POST like', () => call('POST', '/api/interactions', { product_id: 1, kind: 'like' }, token)],
    ['POST events', () => call('POST', '/api/events', { events: events() }, token)],
    ['PUT preferences', () => call('PUT', '/api/preferences', { departments: ['Men'] }, token)],
  ]);
}

const server = await startServer();
let missed = 0;
try {
  sql(`INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year, usage, price,
    stock_count, image_path) SELECT i, 'Tee ' || i, 'Acme', 'Men', 'Apparel', 'Topwear', 'Tshirts', 'Blue', 'Summer', 2025, 'Casual', 9.99,
    1000, i || '.svg' FROM generate_series(1, ${PRODUCTS}) i; UPDATE catalogue_version SET version = version + 1`);
  const { body } = await call('POST', '/api/auth/register', person);
  await pause(4_000); // the snapshot with the products
  for (const [name, fault] of Object.entries(faults)) {
    const asked = endpoints(body.access_token);
    for (const ask of asked.values()) await ask();
    fault.begin();
    const begun = Date.now();
    const waits = [];
    for (const [endpoint, ask] of asked) {
      const start = performance.now();
      const { status } = await ask();
      const took = performance.now() - start;
      waits.push(took);
      if (took > LIMIT_MS || (status !== 503 && (status >= 500 || fault.hits(endpoint)))) {
        missed++;
        console.log(`${name}: ${endpoint} answered ${status} after ${took.toFixed(0)} ms`);
      }
    }
    const lasted = Date.now() - begun;
    fault.end();
    const ended = Date.now();
    await untilUp(RECOVERY_MS);
    console.log(`${name} for ${(lasted / 1000).toFixed(0)} s: ${waits.length} endpoints, slowest ${Math.max(...waits).toFixed(0)} ms; up again ${Date.now() - ended} ms after`);
  }
} finally {
  paused.forEach((id) => process.kill(id, 'SIGCONT'));
  server.kill();
}
process.exit(missed > 0 ? 1 : 0);
