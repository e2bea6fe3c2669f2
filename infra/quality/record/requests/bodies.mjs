// Bodies that cannot be read, at every address that takes one: no JSON, other JSON, other content types, too large; and photos.

const BODIES = [
  '', ' ', '{', '{}', '[]', '[{}]', 'null', '"text"', '5', 'true', '{"x":1}', '{"x":1,}', '{} {}', '{}x', '{x:1}', '\'{}\'', '\u0000',
  '\ufeff{}', '{"x":NaN}', '/* */{}', `{"x":${'['.repeat(2000)}`, `{"x":${'9'.repeat(5000)}}`,
  Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
];
const TYPES = [
  undefined, '', 'application/json; charset=utf-8', 'APPLICATION/JSON', 'application/json;charset=iso-8859-1', 'application/problem+json',
  'text/json', 'text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x',
  'multipart/form-data', 'no type', ';;;',
];
const TARGETS = [
  ['POST', '/api/auth/register'], ['POST', '/api/auth/login'], ['POST', '/api/auth/refresh'], ['POST', '/api/auth/logout'],
  ['POST', '/api/cart/items'], ['PATCH', '/api/cart/items/10001'], ['POST', '/api/orders'], ['POST', '/api/interactions'],
];
const MOST = 6 * 1024 * 1024;
/** By its signature; one that a network would refuse. */
const WEBP = 'RIFFsizeWEBP';
const FORM = 'multipart/form-data; boundary=x';
const PHOTOS = [
  ['image/webp', WEBP], ['image/jpeg', 'no JPEG'], ['image/png', ''], ['image/gif', 'GIF89a'], ['application/json', '{}'],
  ['text/plain', WEBP], [undefined, WEBP], ['application/x-www-form-urlencoded', 'photo=x'],
  [FORM, `--x\r\nContent-Disposition: form-data; name=photo; filename=me.webp\r\n\r\n${WEBP}\r\n--x--\r\n`], [FORM, '--x--\r\n'],
  [FORM, ''], ['multipart/form-data', 'no edge'], ['image/webp', WEBP + ' '.repeat(MOST)],
];

export async function askForBodies(recording, { shoppers }) {
  const as = shoppers[1];
  for (const [method, path] of TARGETS) {
    for (const body of BODIES) await recording.send(method, path, { as, body, headers: keyed(path), times: 2 });
    for (const type of TYPES) {
      await recording.send(method, path, { as, body: '{}', headers: { ...keyed(path), 'content-type': type }, times: 2 });
    }
    for (const length of [65_536, MOST - 10, MOST + 10]) {
      await recording.send(method, path, { as, body: `{"x":"${'y'.repeat(length)}"}`, headers: keyed(path), times: 2 });
    }
    await recording.send(method, path, { body: '{', times: 2 });
    await recording.send(method, path, { as, headers: keyed(path), times: 2 });
    await recording.send(method, path, { as, body: '{}', headers: { ...keyed(path), accept: 'text/html' }, times: 2 });
  }
  for (const [type, body] of PHOTOS) {
    const headers = { 'content-type': type };
    await recording.send('POST', '/api/recommend/alternatives', { body, headers, times: 2 });
    await recording.send('POST', '/api/recommend/alternatives?limit=99', { as, body, headers, times: 2 });
  }
  await recording.get('/api/cart', { as });
}

/** An order wants a key, and its absence should not hide what is wrong with its body. */
function keyed(path) {
  return path === '/api/orders' ? { 'idempotency-key': 'unread' } : {};
}
