// Records what a running shop answers, or compares two recordings. scripts/record-answers says how to call it.
import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compare, inWords } from './compare.mjs';
import { Recording } from './recording.mjs';
import { askAll } from './requests/all.mjs';

const USAGE = 'Say scripts/record-answers [--base-url URL] FILE, or scripts/record-answers --compare FILE FILE.';

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'base-url': { type: 'string', default: 'http://localhost:8000' }, compare: { type: 'boolean', default: false } },
  });
  if (positionals.length !== (values.compare ? 2 : 1)) throw new Error(USAGE);
  return { baseUrl: values['base-url'], comparing: values.compare, files: positionals };
}

async function record(baseUrl, file) {
  const secret = process.env.JWT_SECRET;
  if (!secret) throw new Error('Set JWT_SECRET to the one that the shop was started with.');
  // Under another name until it is whole, as half a recording would compare as one of fewer requests.
  const part = `${file}.part`;
  const output = openSync(part, 'w');
  const recording = new Recording(baseUrl, (line) => writeSync(output, `${line}\n`));
  try {
    await askAll(recording, secret);
  } finally {
    closeSync(output);
  }
  renameSync(part, file);
  return report(recording);
}

function report({ requests, answers, unsteady, lists }) {
  console.log(`${requests} requests, ${answers} answers.\n`);
  console.log(`${'strategy'.padEnd(20)} ${'lists'.padStart(6)} ${'fallbacks'.padStart(10)}`);
  for (const [strategy, { lists: count, fallbacks }] of lists) {
    console.log(`${strategy.padEnd(20)} ${String(count).padStart(6)} ${String(fallbacks).padStart(10)}`);
  }
  const trivial = [...lists].filter(([, { lists: count, fallbacks }]) => count === fallbacks).map(([strategy]) => strategy);
  for (const strategy of trivial) console.log(`\n${strategy} answered nothing but fallbacks: is the shop seeded?`);
  for (const request of unsteady) console.log(`\nAnswered otherwise when asked again: ${inWords(request)}`);
  return trivial.length + unsteady.length === 0;
}

async function reportDifferences(first, second) {
  const { requests, differing } = await compare(first, second);
  for (const { request, found } of differing) console.log(`${request}\n  ${found.join('\n  ')}`);
  console.log(differing.length === 0 ? `All ${requests} answers are the same.` : `${differing.length} of ${requests} answers differ.`);
  return differing.length === 0;
}

try {
  const { baseUrl, comparing, files } = options();
  process.exitCode = (comparing ? await reportDifferences(...files) : await record(baseUrl, ...files)) ? 0 : 1;
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 2;
}
