// Checks a running shop's recommendations from outside. scripts/validate says how to call it.
import { parseArgs } from 'node:util';
import { checksOf, Miss, readLists, Skipped } from './checks.mjs';
import { Shop } from './shop.mjs';
import { readShopper } from './shopper.mjs';

const WIDTH = 40;

function options() {
  const { values } = parseArgs({
    options: {
      'base-url': { type: 'string', default: 'http://localhost:8000' },
      email: { type: 'string', default: 'isha.mehta1@stylesense.com' },
      password: { type: 'string', default: 'password123' },
      'visual-threshold': { type: 'string', default: '0.5' },
    },
  });
  return values;
}

async function run([name, check]) {
  try {
    return { name, result: 'pass', seen: await check() };
  } catch (failure) {
    if (failure instanceof Skipped) return { name, result: 'skipped', seen: failure.message };
    if (failure instanceof Miss) return { name, result: 'MISS', seen: failure.message };
    return { name, result: 'MISS', seen: `the check could not be made: ${failure.message}` };
  }
}

async function main() {
  const wanted = options();
  const shop = new Shop(wanted['base-url']);
  await shop.signIn(wanted.email, wanted.password);
  const checks = checksOf(shop, await readShopper(shop), await readLists(shop), Number(wanted['visual-threshold']));
  let misses = 0;
  for (const check of checks) {
    const { name, result, seen } = await run(check);
    console.log(`${name.padEnd(WIDTH)} ${result.padEnd(8)} ${seen}`);
    if (result === 'MISS') misses++;
  }
  console.log(`\n${misses === 0 ? 'All is as it should be.' : `${misses} of ${checks.length} checks missed.`}`);
  return misses === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}
