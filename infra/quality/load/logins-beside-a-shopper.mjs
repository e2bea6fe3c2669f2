// A shopper walks through the shop, first alone, then beside 200 sign-ins at once, of people who have no account and start again as soon
// as they are answered. Prints p50 and p99 of each address, quiet and beside, and exits 1 where a p99 has more than doubled.
//
//   node logins-beside-a-shopper.mjs BASE_URL [SECONDS]
import { setTimeout as pause } from 'node:timers/promises';

const [base, seconds = '10'] = process.argv.slice(2);
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

let flooding = false;
const answers = new Map();

async function signInAgainAndAgain(person) {
  for (let attempt = 0; flooding; attempt++) {
    const answer = await post('/api/auth/login', { email: `nobody${person}-${attempt}@example.com`, password: 'not this one' });
    await answer.arrayBuffer();
    answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
    // As Retry-After asks.
    await pause(1000 * Number(answer.headers.get('retry-after') ?? 0));
  }
}

function quantile(waits, share) {
  return waits.toSorted((a, b) => a - b)[Math.ceil(share * waits.length) - 1];
}

await walk(5_000);
const quiet = await walk(1000 * seconds);
flooding = true;
const crowd = Array.from({ length: LOGINS }, (_, person) => signInAgainAndAgain(person));
const beside = await walk(1000 * seconds);
flooding = false;
await Promise.all(crowd);

let missed = 0;
console.log(`${'address'.padEnd(42)} quiet p50, p99   beside p50, p99   p99 ÷ quiet`);
for (const page of pages) {
  const [before, now] = [quiet.get(page), beside.get(page)];
  const ratio = quantile(now, 0.99) / quantile(before, 0.99);
  if (ratio > BOUND) missed++;
  const figures = [before, now].map((waits) => `${quantile(waits, 0.5).toFixed(1)}, ${quantile(waits, 0.99).toFixed(1)} ms`);
  console.log(`${page.padEnd(42)} ${figures[0].padEnd(16)} ${figures[1].padEnd(17)} ${ratio.toFixed(2)}`);
}
console.log(`sign-ins answered: ${[...answers].map(([status, count]) => `${count} with ${status}`).join(', ')}`);
process.exit(missed > 0 ? 1 : 0);
