// Measures what is made of events, on a shop that keeps many: how long the refresh counts all of them, and then ten thousand new ones; how
// long the operator's report takes; and what a thousand events a second cost who asks for a list beside them. Prints a table.
//
//   node events.mjs DATABASE_URL CLASS_PATH [KEPT] [SECONDS]
//
// KEPT events over ninety days (2,000,000), SECONDS of load (20). The database is an empty one on a native server; psql must be on the
// PATH, and java is the one that JAVA_HOME names.
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [databaseUrl, classPath, kept = '2000000', seconds = '20'] = process.argv.slice(2);
const PORT = 8794;
const BASE = `http://127.0.0.1:${PORT}`;
const PRODUCTS = 2_906;
const A_SECOND = 1_000;
const BATCH = 50;
const OPERATOR = 'bench-operator@example.com';

function sql(statements) {
  return execFileSync('psql', ['-qtA', '-v', 'ON_ERROR_STOP=1', '-d', databaseUrl], { encoding: 'utf8', input: statements }).trim();
}

/** A visit shows forty-four products of three lists, of which two are clicked and one is put into the cart; a visitor comes once in a while. */
function fill(visits) {
  sql(`INSERT INTO products (id, name, brand, gender, master_category, sub_category, article_type, base_colour, season, year, usage, price,
      stock_count, image_path) SELECT i, 'Tee ' || i, 'Acme', 'Men', 'Apparel', 'Topwear', 'Tshirts', 'Blue', 'Summer', 2025, 'Casual', 9.99,
      1000, i || '.svg' FROM generate_series(1, ${PRODUCTS}) i;
    UPDATE catalogue_version SET version = version + 1;
    INSERT INTO interactions (user_id, product_id, kind, created_at) SELECT 1, i, 'like', now() FROM generate_series(1, 500) i;
    DO $$ BEGIN FOR ago IN 1..90 LOOP
      EXECUTE format('CREATE TABLE IF NOT EXISTS %I PARTITION OF events FOR VALUES FROM (%L) TO (%L)',
        'events_' || to_char(timezone('UTC', now())::date - ago, 'YYYYMMDD'),
        (timezone('UTC', now())::date - ago) || ' 00:00+00', (timezone('UTC', now())::date - ago + 1) || ' 00:00+00');
    END LOOP; END $$`);
  const apart = 10_000;
  for (let from = 0; from < visits; from += apart) {
    const to = Math.min(from + apart, visits);
    sql(`INSERT INTO events (id, visitor_id, kind, product_id, at, request_id, shelf, strategy, position)
      SELECT gen_random_uuid(), md5('visitor ' || visit % ${Math.ceil(visits / 5)})::uuid, kind, product, started + place * interval '1 second',
        'list ' || visit, shelf, strategy, place
      FROM (SELECT visit, now() - interval '1 hour' - (visit % 89) * interval '1 day' AS started, (visit * 31) % 2700 AS base
            FROM generate_series(${from}, ${to - 1}) visit) visits,
        (SELECT 'impression' AS kind, place, place * 4 AS offset_of, (ARRAY['for-you', 'trending', 'new'])[place / 15 + 1] AS shelf,
           (ARRAY['for-you', 'trending', 'new-arrivals'])[place / 15 + 1] AS strategy FROM generate_series(0, 43) place
         UNION ALL SELECT 'click', 50, 8, 'for-you', 'for-you' UNION ALL SELECT 'click', 51, 80, 'trending', 'trending'
         UNION ALL SELECT 'cart_add', 60, 8, NULL, NULL) things,
        LATERAL (SELECT 1 + base + offset_of AS product) chosen`);
  }
  sql('VACUUM ANALYZE events');
}

/** @param every how often it refreshes, as STYLESENSE_REFRESH_EVERY has it */
async function startServer(every) {
  const server = spawn(join(process.env.JAVA_HOME, 'bin/java'), ['-Xmx1500m', '-XX:+UseSerialGC', '-cp', classPath, 'com.stylesense.local.LocalServer'], {
    env: {
      ...process.env, DATABASE_URL: databaseUrl, PORT: String(PORT), JWT_SECRET: randomUUID() + randomUUID(), STYLESENSE_IMAGES: '.',
      LOG_LEVEL: 'ERROR', OPERATOR_EMAILS: OPERATOR, STYLESENSE_REFRESH_EVERY: every,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const deadline = Date.now() + 600_000;
  while (Date.now() < deadline) {
    if (await fetch(`${BASE}/health`).then((answer) => answer.ok, () => false)) return server;
    await pause(200);
  }
  throw new Error('The server did not start.');
}

/** Milliseconds that the next refresh which begins after now takes for the figures. */
async function nextRefresh() {
  // Two on: one that is at it already may have looked before the events came.
  let seen = sql("SELECT extract(epoch FROM refreshed_at) FROM refreshes WHERE name = 'daily_figures'");
  let longest = 0;
  for (let refreshes = 0; refreshes < 2; ) {
    await pause(200);
    const [at, took] = sql("SELECT extract(epoch FROM refreshed_at), took_ms FROM refreshes WHERE name = 'daily_figures'").split('|');
    if (at !== seen) {
      seen = at;
      refreshes++;
      longest = Math.max(longest, Number(took));
    }
  }
  return longest;
}

function events(count) {
  const at = new Date().toISOString();
  const request = randomUUID();
  return Array.from({ length: count }, (_, i) => ({
    id: randomUUID(), kind: i % 25 === 24 ? 'click' : 'impression', product_id: 1 + (i % 25 === 24 ? i - 1 : i), at,
    source: { request_id: request, shelf: 'trending', strategy: 'trending', position: i },
  }));
}

async function send(count) {
  const answer = await fetch(`${BASE}/api/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-visitor-id': randomUUID() },
    body: JSON.stringify({ events: events(count) }),
  });
  return answer.status === 202 ? (await answer.json()).accepted : 0;
}

function percentile(times, share) {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
}

async function timed(ask) {
  const start = performance.now();
  const answer = await ask();
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`);
  return performance.now() - start;
}

/** Asks for the trending list forty times a second for so long, whether or not the one before was answered. */
async function askBeside(milliseconds) {
  const asked = [];
  const start = performance.now();
  while (performance.now() - start < milliseconds) {
    asked.push(timed(() => fetch(`${BASE}/api/recommend/trending`)));
    const ahead = asked.length * 25 - (performance.now() - start);
    if (ahead > 0) await pause(ahead);
  }
  return Promise.all(asked);
}

/** Sends at an even rate, whether or not the one before was answered. */
async function load(milliseconds) {
  const answers = [];
  const start = performance.now();
  for (let sent = 0; performance.now() - start < milliseconds; sent++) {
    answers.push(send(BATCH));
    const ahead = (sent + 1) * (1_000 * BATCH / A_SECOND) - (performance.now() - start);
    if (ahead > 0) await pause(ahead);
  }
  const accepted = (await Promise.all(answers)).reduce((sum, one) => sum + one, 0);
  return accepted / ((performance.now() - start) / 1_000);
}

function peakMegabytes(server) {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024);
}

const signUp = { email: OPERATOR, password: 'correct horse battery', full_name: 'Bench Operator' };

async function post(path, body) {
  const answer = await fetch(BASE + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return answer.json();
}

function end(server) {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill();
  return gone;
}

let server = await startServer('1h');
await post('/api/auth/register', signUp);
await end(server);
const filling = performance.now();
fill(Math.round(Number(kept) / 47));
console.log(`filled with ${Number(sql('SELECT count(*) FROM events')).toLocaleString('en')} events in ${Math.round((performance.now() - filling) / 1_000)} s`);

server = await startServer('3s');
try {
  const all = await nextRefresh();
  const counted = Number(sql('SELECT coalesce(sum(impressions), 0) FROM daily_figures'));
  console.log(`counted all: ${counted.toLocaleString('en')} impressions, ${(all / 1_000).toFixed(1)} s, peak memory ${peakMegabytes(server)} MB`);

  await Promise.all(Array.from({ length: 100 }, () => send(100)));
  const new10000 = await nextRefresh();
  console.log(`counted 10,000 new ones: ${(new10000 / 1_000).toFixed(2)} s (bound 5), peak memory ${peakMegabytes(server)} MB`);

  await end(server);
  server = await startServer('1h');
  const { access_token: token } = await post('/api/auth/login', signUp);
  for (const days of [28, 90]) {
    const from = new Date(Date.now() - (days - 1) * 86_400_000).toISOString().slice(0, 10);
    for (const by of ['strategy', 'shelf']) {
      const times = [];
      for (let i = 0; i < 60; i++) {
        times.push(await timed(() => fetch(`${BASE}/api/operator/report?by=${by}&from=${from}`, { headers: { authorization: `Bearer ${token}` } })));
      }
      const warm = times.slice(10);
      console.log(`report by ${by}, ${days} days: p50 ${percentile(warm, 0.5).toFixed(0)} ms, p95 ${percentile(warm, 0.95).toFixed(0)} ms (bound 300)`);
    }
  }

  await Promise.all([askBeside(3_000), load(3_000)]);
  const span = Number(seconds) * 1_000;
  const quiet = [];
  const beside = [];
  const rates = [];
  for (let turn = 0; turn < 4; turn++) {
    quiet.push(...(await askBeside(span / 4)));
    const [times, rate] = await Promise.all([askBeside(span / 4), load(span / 4)]);
    beside.push(...times);
    rates.push(rate);
  }
  const [p99, p99Beside] = [percentile(quiet, 0.99), percentile(beside, 0.99)];
  const rate = rates.reduce((sum, one) => sum + one, 0) / rates.length;
  console.log(`${rate.toFixed(0)} events a second taken; trending p50 ${percentile(quiet, 0.5).toFixed(1)} ms quiet, ${percentile(beside, 0.5).toFixed(1)} beside; p99 ${p99.toFixed(1)} and ${p99Beside.toFixed(1)} ms, ${(p99Beside / p99).toFixed(2)} times (bound 2)`);
  console.log(sql(`SELECT 'a million events take ' || pg_size_pretty(round(1e6 * sum(size) / (SELECT count(*) FROM events))::bigint) FROM (
    SELECT sum(pg_total_relation_size(inhrelid)) AS size FROM pg_inherits WHERE inhparent IN ('events'::regclass, 'event_ids'::regclass)) parts`));
  console.log(sql(`SELECT name || ' ' || pg_size_pretty(pg_total_relation_size(name::regclass)) FROM unnest(ARRAY['attributed_days', 'daily_figures', 'daily_product_impressions']) name`));
} finally {
  server.kill();
}
