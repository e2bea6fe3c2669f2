// Prints what the tests' reports of a run say: how many tests each part has, and which were skipped and why. Fails when one failed.
//
//   node scripts/lib/count-tests.mjs           counts
//   node scripts/lib/count-tests.mjs --clear   removes the reports of earlier runs, whose tests may be gone
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');
const REPORTS = { 'test-reports': '', 'database-test-reports': ', on a server of its own' };

/** Folders of reports, wherever a module has its own. */
function* reportFolders(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.')) continue;
    if (entry.name in REPORTS) yield { path: join(folder, entry.name), suffix: REPORTS[entry.name] };
    else if (entry.name !== 'src') yield* reportFolders(join(folder, entry.name));
  }
}

const attribute = (tag, name) => tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
const plain = (text) =>
  text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(code)).replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim();

function read(file) {
  const xml = readFileSync(file, 'utf8');
  const cases = [...xml.matchAll(/<testcase\b(?:[^>"]|"[^"]*")*?(?:\/>|>(.*?)<\/testcase>)/gs)];
  const named = cases.map(([whole, content]) => ({
    name: plain(`${attribute(whole, 'classname') ?? ''} ${attribute(whole, 'name') ?? ''}`),
    skipped: content?.match(/<skipped\b((?:[^>"]|"[^"]*")*)(?:\/>|>(?:<!\[CDATA\[)?([^\n\]]*))/),
    failed: /<(failure|error)\b/.test(content ?? ''),
  }));
  return {
    tests: named.length,
    failed: named.filter((one) => one.failed).length,
    skipped: named.filter((one) => one.skipped).map((one) => ({ name: one.name, reason: plain(attribute(one.skipped[1], 'message') ?? one.skipped[2]?.replace(/^.*Assumption failed: /, '') ?? '') })),
  };
}

function countAll() {
  const rows = [];
  for (const { path, suffix } of reportFolders(root)) {
    const files = readdirSync(path).filter((name) => /^TEST-.*\.xml$/.test(name)).map((name) => read(join(path, name)));
    if (files.length > 0) {
      rows.push({
        part: relative(root, join(path, '..')).replace(/\/target$/, '') + suffix,
        tests: files.reduce((sum, file) => sum + file.tests, 0),
        failed: files.reduce((sum, file) => sum + file.failed, 0),
        skipped: files.flatMap((file) => file.skipped),
      });
    }
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
