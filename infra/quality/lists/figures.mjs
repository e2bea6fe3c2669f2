// Asks a running shop for every shopper's lists and prints what they are worth: how well each strategy foretells the order that was held
// out, and what for-you shows beside history.
//
//   node figures.mjs BASE_URL DATA_DIR HELD_OUT_DIR      JWT_SECRET is the server's
import { ordersByShopper, products as readProducts, rows } from './log.mjs';
import { token } from '../bench/token.mjs';

const [base, full, known] = process.argv.slice(2);
const LENGTH = 10;
const SHOWN = 12;
const LEAST_SHARE = 0.2;
const LOVED = 0.4;

const products = await readProducts(full);
const future = await ordersByShopper(full);
const past = await ordersByShopper(known);
const cohorts = new Map((await rows(full, 'simulated/users.csv')).map((row) => [row.id, row.cohort]));

const shares = (orders, attribute) => {
  const units = new Map();
  let all = 0;
  for (const item of orders.flatMap((order) => order.items)) {
    const value = products.get(item.product_id)[attribute];
    units.set(value, (units.get(value) ?? 0) + Number(item.quantity));
    all += Number(item.quantity);
  }
  return [...units].map(([value, count]) => [value, count / all]);
};

const strategies = {
  'for-you': () => 'for-you?',
  history: () => 'history?',
  collaborative: (orders) => `collaborative/${orders.at(-1).items[0].product_id}?`,
  restock: () => 'restock?',
  alternatives: (orders) => `alternatives/${orders.at(-1).items[0].product_id}?`,
  'cart-addons': (orders) => `cart-addons?product_ids=${orders.at(-1).items.map((item) => item.product_id).join(',')}&`,
  trending: () => 'trending?',
  'interaction-based': () => 'interaction-based?',
  seasonal: () => 'seasonal?',
  budget: () => 'budget?',
  'new-arrivals': () => 'new-arrivals?',
};

async function list(path, limit, bearer) {
  const response = await fetch(`${base}/api/recommend/${path}limit=${limit}`, { headers: { authorization: `Bearer ${bearer}` } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return (await response.json()).items.map((item) => String(item.product.id));
}

function ndcg(ids, targets) {
  const discount = (place) => 1 / Math.log2(place + 2);
  const gain = ids.slice(0, LENGTH).reduce((sum, id, place) => sum + (targets.has(id) ? discount(place) : 0), 0);
  return gain / Array.from({ length: Math.min(LENGTH, targets.size) }, (_, place) => discount(place)).reduce((one, other) => one + other, 0);
}

const gains = Object.fromEntries(Object.keys(strategies).map((name) => [name, []]));
const shown = { 'for-you': [], history: [] };
for (const [shopper, orders] of past) {
  const bearer = token(shopper);
  for (const name of Object.keys(shown)) shown[name].push({ shopper, orders, ids: await list(`${name}?`, SHOWN, bearer) });
  const bought = new Set(orders.flatMap((order) => order.items.map((item) => item.product_id)));
  const next = future.get(shopper)[orders.length];
  const targets = new Set((next?.items ?? []).map((item) => item.product_id).filter((id) => !bought.has(id)));
  if (targets.size === 0) continue;
  for (const [name, path] of Object.entries(strategies)) {
    const ids = await list(path(orders), 50, bearer);
    gains[name].push(ndcg(ids.filter((id) => !bought.has(id)), targets));
  }
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const error = (values) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)) / values.length);
console.log(`\nnDCG@${LENGTH} of what was new in the last order, ${gains['for-you'].length} shoppers`);
for (const [name, values] of Object.entries(gains).sort((one, other) => mean(other[1]) - mean(one[1]))) {
  console.log(`  ${name.padEnd(18)} ${mean(values).toFixed(4)} ± ${error(values).toFixed(4)}`);
}

const percent = (share) => `${(100 * share).toFixed(1)} %`.padStart(9);
const figures = {
  "items in the shopper's departments": (lists) =>
    mean(lists.flatMap(({ orders, ids }) => {
      const own = new Set(shares(orders, 'gender').filter(([, share]) => share >= LEAST_SHARE).map(([gender]) => gender));
      return ids.map((id) => (own.has(products.get(id).gender) ? 1 : 0));
    })),
  [`a brand's lover (${100 * LOVED} % of units): items of it`]: (lists) =>
    mean(lists.flatMap(({ orders, ids }) =>
      shares(orders, 'brand').filter(([, share]) => share >= LOVED)
        .map(([brand]) => mean(ids.map((id) => (products.get(id).brand === brand ? 1 : 0)))))),
  'three types bought, three shown': (lists) =>
    mean(lists.filter(({ orders }) => shares(orders, 'articleType').length >= 3)
      .map(({ ids }) => (new Set(ids.map((id) => products.get(id).articleType)).size >= 3 ? 1 : 0))),
  'catalogue covered by all lists': (lists) => new Set(lists.flatMap(({ ids }) => ids)).size / products.size,
};
console.log(`\nLists of ${SHOWN}, ${shown.history.length} shoppers of ${new Set(cohorts.values()).size} cohorts   for-you   history`);
for (const [name, figure] of Object.entries(figures)) {
  console.log(`  ${name.padEnd(46)} ${percent(figure(shown['for-you']))} ${percent(figure(shown.history))}`);
}
