// Finds which requests two recordings have different answers to.
import { readFile } from 'node:fs/promises';

const CONTEXT = 60;

/** By request, in words; one that comes again later has a number in its name. */
async function recordedIn(file) {
  const before = new Map();
  const recorded = new Map();
  for (const line of (await readFile(file, 'utf8')).split('\n').filter((text) => text !== '')) {
    const { request, ...answers } = JSON.parse(line);
    const name = inWords(request);
    const number = (before.get(name) ?? 0) + 1;
    before.set(name, number);
    recorded.set(number === 1 ? name : `${name}, for the ${number}. time`, answers);
  }
  return recorded;
}

export function inWords({ method, path, as = 'a guest', headers, body }) {
  const sent = [headers && JSON.stringify(headers), body].filter((part) => part !== undefined).join(' ');
  return `${method} ${path} as ${as}${sent && `, sent ${sent}`}`;
}

/** What differs, in words; either is missing where its recording lacks the request. */
function differencesOf(before, after) {
  if (before === undefined || after === undefined) return [`only in the ${before === undefined ? 'second' : 'first'} recording`];
  const found = [];
  const [one, other] = [before.answer, after.answer];
  if (one.status !== other.status) found.push(`status: ${one.status}, then ${other.status}`);
  for (const name of new Set([...Object.keys(one.headers), ...Object.keys(other.headers)])) {
    if (one.headers[name] !== other.headers[name]) found.push(`${name}: ${one.headers[name]}, then ${other.headers[name]}`);
  }
  if (one.body !== other.body) found.push(firstDifference(one.body, other.body));
  if (JSON.stringify(before.otherwise) !== JSON.stringify(after.otherwise)) found.push('asked again, one was answered otherwise');
  return found;
}

function firstDifference(before, after) {
  let place = 0;
  while (before[place] === after[place]) place++;
  const around = (body) => body.slice(Math.max(0, place - CONTEXT), place + CONTEXT);
  return `body, from character ${place} on:\n    ${around(before)}\n    ${around(after)}`;
}

/** Of how many requests, and which of them differ: {request, found}. */
export async function compare(first, second) {
  const [before, after] = [await recordedIn(first), await recordedIn(second)];
  const requests = [...new Set([...before.keys(), ...after.keys()])];
  const differing = requests
    .map((request) => ({ request, found: differencesOf(before.get(request), after.get(request)) }))
    .filter(({ found }) => found.length > 0);
  return { requests: requests.length, differing };
}
