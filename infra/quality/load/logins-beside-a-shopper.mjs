// A shopper walks through the shop, first alone, then beside 200 sign-ins at once, of people who have no account and start again as soon
// as they are answered. Prints p50 and p99 of each address, quiet and beside, and exits 1 where a p99 has more than doubled.
//
//   node logins-beside-a-shopper.mjs BASE_URL [SECONDS]
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const [base, seconds = '30'] = process.argv.slice(2);
const LOGINS = 200;
const BOUND = 2;
/** A page is as long as it takes a person to glance at it; without a pause the shopper would be a load test. */
const GLANCE_MS = 5;

const session = await post('/api/auth/login', { email: 'isha.mehta1@stylesense.com', password: 'password123' }).then((answer) => answer.json());
const bearer = { authorization: `Bearer ${session.access_token}` };
const pages = ['/api/products', '/api/products?gender=Women&sort=popular', '/api/recommend/for-you', '/api/recommend/trending', '/api/cart', '/health'];

function post(path, body) {
  return fetch(base + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

async function walk(milliseconds) {
  const waits = new Map(pages.map((page) => [page, []]));
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    for (const page of pages) {
      const asked = performance.now();
      const answer = await fetch(base + page, { headers: bearer });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${page} answered ${answer.status}`);
      waits.get(page).push(performance.now() - asked);
      await pause(GLANCE_MS);
    }
  }
  return waits;
}

function quantile(waits, share) {
  return waits.toSorted((a, b) => a - b)[Math.ceil(share * waits.length) - 1];
}

await walk(5_000);
const quiet = await walk(1000 * seconds);
// In a process of its own, whose work must not count as the shopper's waiting.
const crowd = fork(join(import.meta.dirname, 'sign-ins.mjs'), [base, String(LOGINS)]);
const answers = new Promise((resolve) => crowd.once('message', resolve));
await pause(500);
const beside = await walk(1000 * seconds);
crowd.send('enough');

let missed = 0;
console.log(`${'address'.padEnd(42)} quiet p50, p99   beside p50, p99   p99 ÷ quiet`);
for (const page of pages) {
  const [before, now] = [quiet.get(page), beside.get(page)];
  const ratio = quantile(now, 0.99) / quantile(before, 0.99);
  if (ratio > BOUND) missed++;
  const figures = [before, now].map((waits) => `${quantile(waits, 0.5).toFixed(1)}, ${quantile(waits, 0.99).toFixed(1)} ms`);
  console.log(`${page.padEnd(42)} ${figures[0].padEnd(16)} ${figures[1].padEnd(17)} ${ratio.toFixed(2)}`);
}
console.log(`sign-ins answered: ${Object.entries(await answers).map(([status, count]) => `${count} with ${status}`).join(', ')}`);
process.exit(missed > 0 ? 1 : 0);
