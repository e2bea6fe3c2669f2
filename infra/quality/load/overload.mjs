// Shoppers walk through the shop: first a crowd that asks again as soon as it is answered, which shows the most that the server answers in
// a second (the peak); then three times as many requests a second arrive, whether or not those before have been answered. Prints both, and
// exits 1 where what was answered took more than a second at p99, a refusal more than 50 ms or came without Retry-After, or anything else
// came back. How long a server with nothing to do took meanwhile is printed beside: where that is no fraction of the bounds, it is the
// machine that was measured.
//
//   node overload.mjs BASE_URL [SECONDS]
import { beside } from './bystander.mjs';
import { Crowd, quantile } from './crowd.mjs';

const [base, seconds = '15'] = process.argv.slice(2);
const TIMES = 3;
const ANSWERED_MS = 1_000;
const REFUSED_MS = 50;

const crowd = await Crowd.signedIn(base);
await crowd.most(5_000);
const most = await crowd.most(1000 * seconds);
let flood;
const own = await beside(async () => {
  flood = await crowd.flood(TIMES * most, 1000 * seconds);
});
const { answers, late, clockMs } = flood;

const answered = answers.filter(({ status }) => status === 200);
const refused = answers.filter(({ status }) => status === 503);
const other = answers.length - answered.length - refused.length;
const silent = refused.filter(({ retryAfter }) => !retryAfter).length;
const waits = (some) => some.map(({ ms }) => ms);
const figures = (some) => `p50 ${quantile(some, 0.5).toFixed(0)} ms, p99 ${quantile(some, 0.99).toFixed(0)} ms`;
console.log(`the most it answers: ${most.toFixed(0)} a second; sent: ${(answers.length / seconds).toFixed(0)} a second for ${seconds} s`);
console.log(`answered: ${answered.length}, ${figures(waits(answered))}`);
console.log(`refused:  ${refused.length}, ${figures(waits(refused))}; ${silent} without Retry-After`);
console.log(`anything else: ${other}`);
console.log(`a server with nothing to do, asked beside by the same process: ${figures(own)}`);
console.log(`the crowd itself: sent late by ${figures(late)}; its clock, of 1 ms, rang every ${clockMs.toFixed(0)} ms at p99`);

const kept =
  answered.length > 0 &&
  refused.length > 0 &&
  other === 0 &&
  silent === 0 &&
  quantile(waits(answered), 0.99) <= ANSWERED_MS &&
  quantile(waits(refused), 0.99) <= REFUSED_MS;
process.exit(kept ? 0 : 1);
