// Checks a running shop's recommendations from outside. scripts/validate says how to call it.
import { parseArgs } from 'node:util';
import { checksOf, Miss, readLists, Skipped, smokeChecksOf } from './checks.mjs';
import { Shop } from './shop.mjs';
import { readShopper } from './shopper.mjs';

const WIDTH = 40;
const DEMO = { email: 'isha.mehta1@stylesense.com', password: 'password123' };

function options() {
  const { values } = parseArgs({
    options: {
      'base-url': { type: 'string', default: 'http://localhost:8000' },
      email: { type: 'string' },
      password: { type: 'string' },
      smoke: { type: 'boolean', default: false },
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

/** A shop with data of its own has no demo shopper, and nothing is wrong with it; whoever names a shopper wants these checks. */
async function allChecks(shop, { email, password, 'visual-threshold': threshold }) {
  const named = email !== undefined || password !== undefined;
  const login = { email: email ?? DEMO.email, password: password ?? DEMO.password };
  const signedIn = await shop.signIn(login.email, login.password);
  if (!signedIn && named) throw new Error(`The shop refuses the login of ${login.email}; is the password right?`);
  if (!signedIn) {
    console.log(`The shop refuses the demo login, ${login.email}: what wants a shopper is skipped.`);
    console.log('--email and --password name another.\n');
  }
  return checksOf(shop, signedIn ? await readShopper(shop) : null, await readLists(shop, !signedIn), Number(threshold));
}

async function main() {
  const wanted = options();
  const shop = new Shop(wanted['base-url']);
  const checks = wanted.smoke ? smokeChecksOf(shop) : await allChecks(shop, wanted);
  let misses = 0;
  let skipped = 0;
  for (const check of checks) {
    const { name, result, seen } = await run(check);
    console.log(`${name.padEnd(WIDTH)} ${result.padEnd(8)} ${seen}`);
    if (result === 'MISS') misses++;
    if (result === 'skipped') skipped++;
  }
  const left = skipped === 0 ? '' : ` ${skipped} of ${checks.length} checks were skipped.`;
  console.log(`\n${misses === 0 ? 'All is as it should be.' : `${misses} of ${checks.length} checks missed.`}${left}`);
  return misses === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}
