// Likes, bookmarks and reviews: told, told again, replaced, taken back, paged; what comes of them for the lists of who tells them.
import { register } from './accounts.mjs';

const KINDS = ['like', 'bookmark', 'review', 'LIKE', 'Review', 'love', 'hide', '', 'like&kind=review', 'like,review', '%00'];
const PAGES = ['page=2&page_size=5', 'page=9999', 'page=0', 'page_size=101', 'page=x', 'page=1&page=2'];
const STRANGE_IDS = [1, 0, -1, 999_999_999, 'abc', '1.5', '%00', '99999999999999999999'];

export async function askForInteractions(recording, { shoppers, products, tokens }) {
  for (const as of shoppers.slice(0, 4)) {
    await recording.get('/api/interactions', { as });
    for (const kind of KINDS) await recording.get(`/api/interactions?kind=${kind}&page_size=3`, { as });
    for (const page of PAGES) await recording.get(`/api/interactions?${page}`, { as });
  }
  for (const as of [undefined, ...tokens.bad()]) await recording.get('/api/interactions', { as });
  await tell(recording, await register(recording, 4), await register(recording, 5), products);
  const bookmark = { product_id: products[0].id, kind: 'bookmark' };
  for (const as of shoppers.slice(2, 5)) await recording.post('/api/interactions', bookmark, { as });
}

async function tell(recording, as, another, products) {
  const [first, second, third, fourth] = products.map(({ id }) => id);
  const add = (json, options) => recording.post('/api/interactions', json, { as, ...options });
  const lists = async () => {
    for (const path of ['interaction-based', 'history', 'seasonal']) await recording.list(path, { as });
  };
  await recording.get('/api/interactions', { as });
  await lists();
  const liked = JSON.parse((await add({ product_id: first, kind: 'like' }, { times: 2 })).text);
  await lists();
  await add({ product_id: second, kind: 'bookmark' }, { times: 2 });
  await lists();
  const review = { product_id: third, kind: 'review' };
  const reviewed = JSON.parse((await add({ ...review, rating: 5, comment: '  Très bien 👍 "ok" <b>  ' })).text);
  await lists();
  await recording.get(`/api/products/${third}/reviews?page_size=3`);
  await add({ ...review, rating: 1 });
  await lists();
  await recording.get(`/api/products/${third}/reviews?page_size=3`);
  await recording.get(`/api/products/${third}`);
  await add({ ...review, product_id: fourth, comment: 'x'.repeat(2000) });
  await add({ ...review, product_id: second, rating: 4, comment: ' ' });
  await tellWrongly(recording, add, first);
  await recording.get('/api/interactions', { as });
  await recording.get('/api/interactions?kind=review', { as });
  await takeBack(recording, as, another, [liked.id, reviewed.id]);
  await lists();
  await recording.get(`/api/products/${third}/reviews?page_size=3`);
}

async function tellWrongly(recording, add, id) {
  const fine = { product_id: id, kind: 'review', rating: 3 };
  const wrong = [
    ...[0, 6, -1, 2.5, '3', null, true].map((rating) => ({ ...fine, rating })),
    ...['LIKE', 'love', 'hide', '', null, 1, ['like'], undefined].map((kind) => ({ ...fine, kind })),
    ...[999_999_999, 0, -1, 1.5, '1', null, true, [1], {}, undefined].map((product) => ({ ...fine, product_id: product })),
    ...['x'.repeat(2001), 'a\u0000b', 5, [], ' '].map((comment) => ({ ...fine, comment, rating: undefined })),
    { ...fine, kind: 'like' },
    { product_id: id, kind: 'bookmark', comment: 'mine' },
    { product_id: id, kind: 'review' },
  ];
  for (const json of wrong) await add(json, { times: 2 });
  for (const product of ['1e30', '99999999999999999999', '1e999999999', '1.0']) {
    await recording.post('/api/interactions', undefined, { body: `{"product_id":${product},"kind":"like"}`, times: 2 });
    await add(undefined, { body: `{"product_id":${product},"kind":"like"}`, times: 2 });
  }
  await add(undefined, { body: `{"product_id":1,"product_id":2,"kind":"like"}`, times: 2 });
}

async function takeBack(recording, as, another, [liked, reviewed]) {
  for (const who of [undefined, another]) await recording.send('DELETE', `/api/interactions/${liked}`, { as: who });
  for (const id of [liked, liked, reviewed, ...STRANGE_IDS]) await recording.send('DELETE', `/api/interactions/${id}`, { as });
  await recording.get('/api/interactions', { as });
}
