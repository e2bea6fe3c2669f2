// Half of what the shop can answer arrives for a long time: does it grow slower, or fatter? Prints each sixth of that time, and exits 1 where
// the last sixth's p99 is more than 1.3 times the first's, the server's resident memory more than 1.1 times, or anything but a 200 came.
//
//   node soak.mjs BASE_URL SERVER_PROCESS_ID [MINUTES]
//
// Reads the memory from /proc: Linux alone has that.
import { readFileSync } from 'node:fs';
import { Crowd, quantile } from './crowd.mjs';

const [base, server, minutes = '30'] = process.argv.slice(2);
const PARTS = 6;
const SLOWER = 1.3;
const FATTER = 1.1;
/** Until both compilers have seen what there is to see, and caches are full. */
const WARM_UP_MS = 60_000;
const PEAK_MS = 15_000;

function residentMegabytes() {
  return Number(readFileSync(`/proc/${server}/status`, 'utf8').match(/^VmRSS:\s+(\d+) kB$/m)[1]) / 1024;
}

const crowd = await Crowd.signedIn(base);
await crowd.most(5_000);
const half = (await crowd.most(PEAK_MS)) / 2;
await crowd.flood(half, WARM_UP_MS);
console.log(`${half.toFixed(0)} requests a second, half of the most that it answers, for ${minutes} minutes`);
console.log('part   answered   others   p50 ms   p99 ms   resident MB   crowd late, p99 ms');
const parts = [];
for (let part = 1; part <= PARTS; part++) {
  const { answers, late } = await crowd.flood(half, (minutes * 60_000) / PARTS);
  const answered = answers.filter(({ status }) => status === 200);
  const waits = answered.map(({ ms }) => ms);
  const seen = { p99: quantile(waits, 0.99), memory: residentMegabytes(), others: answers.length - answered.length };
  parts.push(seen);
  const row = [part, answered.length, seen.others, quantile(waits, 0.5).toFixed(1), seen.p99.toFixed(1), seen.memory.toFixed(0), quantile(late, 0.99).toFixed(1)];
  console.log(row.map((cell, column) => String(cell).padStart([4, 10, 8, 8, 8, 13, 20][column])).join(' '));
}
const [first, last] = [parts[0], parts.at(-1)];
const [slower, fatter] = [last.p99 / first.p99, last.memory / first.memory];
console.log(`last ÷ first: p99 ${slower.toFixed(2)} (at most ${SLOWER}), resident memory ${fatter.toFixed(2)} (at most ${FATTER})`);
process.exit(slower <= SLOWER && fatter <= FATTER && parts.every(({ others }) => others === 0) ? 0 : 1);
