// The recorder against a small server of its own: what it keeps, what it masks, and that it notices whatever differs.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { compare } from './compare.mjs';
import { Recording } from './recording.mjs';

const JSON_TYPE = { 'content-type': 'application/json' };

let answer;
let server;
let base;
let folder;
let lines;
let recording;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'record-'));
  server = createServer((request, response) => {
    const { status = 200, headers = JSON_TYPE, body } = answer(request);
    request.resume().on('end', () => response.writeHead(status, headers).end(body));
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${server.address().port}`;
});

after(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

beforeEach(() => {
  lines = [];
  recording = new Recording(base, (line) => lines.push(JSON.parse(line)));
});

test('a body is kept byte for byte, its order and its numbers too', async () => {
  answer = () => ({ body: '{"b":1.50,"a":10.0,"é":"\\u00e9"}' });
  await recording.get('/api/products');
  assert.deepEqual(lines[0].answer, { status: 200, headers: JSON_TYPE, body: '{"b":1.50,"a":10.0,"é":"\\u00e9"}' });
});

test('tokens are masked, in requests and in answers', async () => {
  answer = () => ({ body: `{"access_token":"${'a'.repeat(40)}","expires_in":900}` });
  await recording.post('/api/auth/refresh', { refresh_token: 'r'.repeat(43) });
  assert.equal(lines[0].request.body, '{"refresh_token":"<refresh_token>"}');
  assert.equal(lines[0].answer.body, '{"access_token":"<access_token>","expires_in":900}');
});

test('the id of a new order is masked wherever orders are, and nowhere else', async () => {
  answer = ({ method }) => ({ status: method === 'POST' ? 201 : 200, body: '{"id":17,"total":17.00,"items":[{"product_id":17}]}' });
  await recording.post('/api/orders', {});
  await recording.get('/api/orders/17');
  await recording.get('/api/products/17');
  assert.equal(lines[1].request.path, '/api/orders/<order 1>');
  assert.equal(lines[1].answer.body, '{"id":<order 1>,"total":17.00,"items":[{"product_id":17}]}');
  assert.equal(lines[2].request.path, '/api/products/17');
  assert.equal(lines[2].answer.body, '{"id":17,"total":17.00,"items":[{"product_id":17}]}');
});

test('an answer that is another when asked again is told', async () => {
  let asked = 0;
  answer = () => ({ body: String(asked++ < 2) });
  await recording.list('trending');
  assert.deepEqual(recording.unsteady.map(({ path }) => path), ['/api/recommend/trending']);
  assert.equal(lines[0].otherwise[0].body, 'false');
});

test('recordings that are alike compare equal', async () => {
  answer = () => ({ body: 'as ever' });
  assert.deepEqual((await compared(() => {})).differing, []);
});

for (const [what, otherwise] of Object.entries({
  status: { status: 404, body: 'as ever' },
  'content-type': { headers: { 'content-type': 'text/plain' }, body: 'as ever' },
  body: { body: 'as ever ' },
})) {
  test(`another ${what} is a difference`, async () => {
    answer = () => ({ body: 'as ever' });
    const { requests, differing } = await compared(() => (answer = () => otherwise));
    assert.deepEqual([requests, differing.length], [2, 2]);
    assert.match(differing[0].found[0], new RegExp(`^${what}`));
  });
}

test('a request that only one recording has is a difference', async () => {
  answer = () => ({ body: 'as ever' });
  const { differing } = await compared(() => recording.get('/api/cart'));
  assert.deepEqual(differing, [{ request: 'GET /api/cart as a guest', found: ['only in the second recording'] }]);
});

/** Two recordings of the same questions, with a change between them. */
async function compared(change) {
  const files = [join(folder, 'first'), join(folder, 'second')];
  for (const file of files) {
    await recording.get('/api/products');
    await recording.get('/api/products');
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    lines.length = 0;
    await change();
  }
  return compare(...files);
}
