// Asks a running shop the judged queries and prints how well it answers. scripts/judge-search says how to call it.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { rows } from '../lists/log.mjs';
import { Shop } from '../validate/shop.mjs';
import { judge } from './judgement.mjs';
import { compareSpeed } from './speed.mjs';

const LEAST_SUCCESS = 0.95;
const LEAST_MRR = 0.85;
const MOST_TIMES_A_FILTERED_PAGE = 2;

const { values: options } = parseArgs({
  options: {
    api: { type: 'string', default: 'http://localhost:8000' },
    queries: { type: 'string', multiple: true, default: [] },
    'held-out': { type: 'string' },
    speed: { type: 'boolean', default: false },
    beside: { type: 'string' },
  },
});

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
const share = (number) => (Number.isNaN(number) ? '–' : number.toFixed(3));
const known = (judged, field) => judged.map((one) => one[field]).filter((value) => value !== null);

function figures(judged) {
  return {
    mrr: mean(known(judged, 'rank')),
    success: mean(judged.map((one) => (one.fulfilled ? 1 : 0))),
    precision: mean(known(judged, 'precision')),
    violations: judged.reduce((sum, one) => sum + one.violations, 0),
  };
}

function printRow(kind, judged) {
  const { mrr, success, precision, violations } = figures(judged);
  const cells = [judged.length, share(mrr), share(success), share(precision), violations];
  console.log(kind.padEnd(22) + cells.map((cell) => String(cell).padStart(13)).join(''));
}

function print(set, judged) {
  console.log(`\n${set}`);
  console.log('kind'.padEnd(22) + ['queries', 'MRR', 'success@10', 'precision@10', 'violations'].map((head) => head.padStart(13)).join(''));
  for (const kind of new Set(judged.map((one) => one.kind))) printRow(kind, judged.filter((one) => one.kind === kind));
  printRow('all', judged);
  const failed = judged.filter((one) => !one.fulfilled);
  if (failed.length > 0) console.log('\nNot as it must be:');
  for (const { kind, query, why } of failed) console.log(`  ${kind}: ${query} — ${why}`);
}

async function judgeAll(shop, catalogue, judgements) {
  const judged = [];
  for (const row of judgements) {
    judged.push(judge(row, await shop.get(`/api/products/search?q=${encodeURIComponent(row.query)}&page_size=10`), catalogue));
  }
  return judged;
}

async function printSpeed(shop, queries, catalogue) {
  const other = options.beside ? new Shop(options.beside) : null;
  const { search, page, beside } = await compareSpeed(shop, queries, catalogue, other);
  const times = search / page;
  console.log(`\nSearch p50 ${search.toFixed(1)} ms, filtered page ${page.toFixed(1)} ms: ${times.toFixed(2)} times.`);
  if (beside !== null) console.log(`Search p50 at ${options.beside} ${beside.toFixed(1)} ms: ${(search / beside).toFixed(2)} times.`);
  return times <= MOST_TIMES_A_FILTERED_PAGE;
}

async function main() {
  const shop = new Shop(options.api);
  const catalogue = await shop.all('/api/products');
  const queries = [];
  let good = true;
  for (const folder of options.queries) {
    const judgements = await rows(folder, 'queries.csv');
    const judged = await judgeAll(shop, catalogue, judgements);
    print(basename(folder), judged);
    const { mrr, success } = figures(judged);
    good &&= success >= LEAST_SUCCESS && mrr >= LEAST_MRR;
    queries.push(...judgements.map(({ query }) => query));
  }
  if (options['held-out']) {
    const unseen = await judgeAll(shop, catalogue, await rows(options['held-out'], 'queries.csv'));
    // As figures alone: who sees which fail mends those, and they measure nothing any more.
    console.log('\nheld-out');
    printRow('all', unseen);
  }
  if (options.speed) good = (await printSpeed(shop, queries, catalogue)) && good;
  return good ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 2;
}
