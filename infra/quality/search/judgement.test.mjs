import assert from 'node:assert/strict';
import { test } from 'node:test';
import { condition, judge } from './judgement.mjs';

const redDress = { name: 'Doodle Girls Red Dress', article_type: 'Dresses', base_colour: 'Red', price: 30 };
const blueDress = { name: 'Doodle Girls Blue Dress', article_type: 'Dresses', base_colour: 'Blue', price: 60 };
const heels = { name: 'Catwalk Red Wedges', article_type: 'Heels', base_colour: 'Red', price: 50 };
const catalogue = [redDress, blueDress, heels];
const query = { query: 'red dress', kind: 'two attributes', wanted: 'article_type=Dresses; base_colour=Red', unwanted: 'article_type!=Dresses' };

test('a condition holds for what fits one of its lists as a whole', () => {
  const fits = (text) => catalogue.filter(condition(text));
  assert.deepEqual(fits('article_type=dresses; price<=50'), [redDress]);
  assert.deepEqual(fits('article_type=Dresses; price>30 or name~wedge'), [blueDress, heels]);
  assert.deepEqual(fits('base_colour!=Red|Green; name!~wedge'), [blueDress]);
  assert.deepEqual(fits(''), []);
  assert.throws(() => condition('Dresses'), /no comparison/);
  assert.throws(() => fits('colour=Red'), /no "colour"/);
});

test('the rank is that of the first product that is wanted', () => {
  const judged = judge(query, { total: 2, items: [blueDress, redDress] }, catalogue);
  assert.equal(judged.rank, 0.5);
  assert.equal(judged.precision, 0.5);
  assert.equal(judged.fulfilled, true);
});

test('what must not be there fails a query that has what it must', () => {
  const judged = judge(query, { total: 2, items: [redDress, heels] }, catalogue);
  assert.equal(judged.violations, 1);
  assert.equal(judged.fulfilled, false);
});

test('a query that finds nothing fails where the shop has it', () => {
  assert.equal(judge(query, { total: 0, items: [] }, catalogue).fulfilled, false);
});

test('where the shop has nothing of the kind, the page is empty or says what it shows instead', () => {
  const absent = { ...query, wanted: 'article_type=Handbags' };
  assert.equal(judge(absent, { total: 0, items: [] }, catalogue).fulfilled, true);
  assert.equal(judge(absent, { total: 1, items: [heels], searched_for: 'heels' }, catalogue).fulfilled, true);
  assert.equal(judge(absent, { total: 1, items: [heels] }, catalogue).fulfilled, false);
  assert.equal(judge({ ...query, wanted: 'nothing' }, { total: 1, items: [heels], searched_for: 'heels' }, catalogue).fulfilled, false);
});
