// Kills the server with SIGKILL while visitors send batches of events, starts it again, and counts: every event of a batch that was
// acknowledged must be there once. Then the visitors send again what was not acknowledged, and all must be there once. Exits 1 on a miss.
//
//   node kill-mid-events.mjs DATABASE_URL CLASS_PATH [ROUNDS]
//
// The database is an empty one on a native server; psql must be on the PATH, and java is the one that JAVA_HOME names.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [databaseUrl, classPath, rounds = '3'] = process.argv.slice(2);
const PORT = 8793;
const BASE = `http://127.0.0.1:${PORT}`;
const BATCHES = 100;
const SIZE = 50;
const AT_ONCE = 8;
const PRODUCT = 1;

function sql(statement) {
  return execFileSync('psql', ['-qtA', '-d', databaseUrl], { encoding: 'utf8', input: statement }).trim();
}

async function startServer() {
  const server = spawn(join(process.env.JAVA_HOME, 'bin/java'), ['-cp', classPath, 'com.stylesense.local.LocalServer'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, PORT: String(PORT), JWT_SECRET: randomUUID() + randomUUID(), STYLESENSE_IMAGES: '.', LOG_LEVEL: 'ERROR' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    if (await fetch(`${BASE}/health`).then((answer) => answer.ok, () => false)) return server;
    await pause(200);
  }
  throw new Error('The server did not start within two minutes.');
}

function kill(server) {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  return gone;
}

function batch() {
  const at = new Date().toISOString();
  const events = Array.from({ length: SIZE }, () => ({ id: randomUUID(), kind: 'view', product_id: PRODUCT, at }));
  return { visitor: randomUUID(), events, acknowledged: false };
}

async function send(one) {
  const answer = await fetch(`${BASE}/api/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-visitor-id': one.visitor },
    body: JSON.stringify({ events: one.events }),
  });
  one.acknowledged = answer.status === 202;
}

/** Sends one batch after the other, until the server dies. */
async function sendAll(waiting) {
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    try {
      await send(one);
    } catch {
      return;
    }
  }
}

/** How many of these events are there once, and how many more than once. */
function count(batches) {
  const ids = batches.flatMap((one) => one.events.map((event) => `('${event.id}')`));
  if (ids.length === 0) return { once: 0, more: 0, all: 0 };
  const [once, more] = sql(`CREATE TEMP TABLE sent (id uuid); INSERT INTO sent VALUES ${ids.join(',')};
    SELECT count(*) FILTER (WHERE times = 1), count(*) FILTER (WHERE times > 1)
    FROM (SELECT count(*) AS times FROM events JOIN sent USING (id) GROUP BY id) found`).split('|').map(Number);
  return { once, more, all: ids.length };
}

let server = await startServer();
sql(`INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year, usage, price,
  stock_count, image_path) VALUES (${PRODUCT}, 'Tee', 'Acme', 'Men', 'Apparel', 'Topwear', 'Tshirts', 'Blue', 'Summer', 2025, 'Casual',
  9.99, 1, '1.svg')`);
let missed = 0;
for (let round = 1; round <= Number(rounds); round++) {
  const batches = Array.from({ length: BATCHES }, batch);
  const waiting = [...batches];
  const sending = Array.from({ length: AT_ONCE }, () => sendAll(waiting));
  // While some are on their way: the first few answers tell how fast this machine is.
  while (batches.filter((one) => one.acknowledged).length < 10 * round) await pause(1);
  await Promise.all([kill(server), ...sending]);
  server = await startServer();
  const kept = batches.filter((one) => one.acknowledged);
  const before = count(kept);
  for (const one of batches.filter((each) => !each.acknowledged)) await send(one);
  const after = count(batches);
  console.log(`round ${round}: of ${kept.length} batches acknowledged before the kill ${before.once} of ${before.all} events are there once, ${before.more} more often; of all, once sent again, ${after.once} of ${after.all}, ${after.more}`);
  missed += before.all - before.once + after.all - after.once;
}
await kill(server);
if (missed > 0) {
  console.error('Events were lost or counted twice.');
  process.exit(1);
}
