// Prints what the tests' reports of a run say: how many tests each part has, and which were skipped and why. Fails when one failed.
//
//   node scripts/lib/count-tests.mjs           counts
//   node scripts/lib/count-tests.mjs --clear   removes the reports of earlier runs, whose tests may be gone
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const REPORTS = { 'test-reports': '', 'database-test-reports': ', on the other database' };

/** Folders of reports, wherever a module has its own. */
function* reportFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    if (entry.name in REPORTS) yield { path: join(folder, entry.name), suffix: REPORTS[entry.name] };
    else if (entry.name !== 'src') yield* reportFolders(join(folder, entry.name));
  }
}

/** Where an assumption failed, its stack trace follows the reason. */
function reasonOf(skipped) {
  const reason = skipped.getAttribute('message') ?? skipped.textContent.split('\n')[0].replace(/^.*Assumption failed: /, '');
  return reason.replaceAll(/\s+/g, ' ').trim();
}

/** Read by the XML parser that the site's tests bring along. */
function countAll() {
  const { JSDOM } = createRequire(join(root, 'site/package.json'))('jsdom');
  const { DOMParser } = new JSDOM().window;
  const casesOf = (file) => [...new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml').querySelectorAll('testcase')];
  const rows = [];
  for (const { path, suffix } of reportFolders(root)) {
    const cases = readdirSync(path).filter((name) => /^TEST-.*\.xml$/.test(name)).flatMap((name) => casesOf(join(path, name)));
    if (cases.length === 0) continue;
    rows.push({
      part: relative(root, join(path, '..')).replace(/\/target$/, '') + suffix,
      tests: cases.length,
      failed: cases.filter((one) => one.querySelector('failure, error')).length,
      skipped: cases.filter((one) => one.querySelector('skipped')).map((one) => ({
        name: `${one.getAttribute('classname') ?? ''} ${one.getAttribute('name')}`,
        reason: reasonOf(one.querySelector('skipped')),
      })),
    });
  }
  return rows.sort((a, b) => a.part.localeCompare(b.part));
}

function print(rows) {
  const line = (part, tests, skipped, failed) =>
    console.log(part.padEnd(44) + String(tests).padStart(7) + String(skipped).padStart(9) + String(failed).padStart(8));
  const total = (pick) => rows.reduce((sum, row) => sum + pick(row), 0);
  line('', 'tests', 'skipped', 'failed');
  for (const row of rows) line(row.part, row.tests, row.skipped.length, row.failed);
  line('all', total((row) => row.tests), total((row) => row.skipped.length), total((row) => row.failed));
  for (const row of rows) {
    for (const { name, reason } of row.skipped) console.log(`SKIPPED (${row.part}) ${name}${reason ? `: ${reason}` : ''}`);
  }
  if (rows.length === 0 || total((row) => row.failed) > 0) process.exitCode = 1;
}
if (process.argv[2] === '--clear') {
  for (const { path } of reportFolders(root)) rmSync(path, { recursive: true });
} else {
  print(countAll());
}
