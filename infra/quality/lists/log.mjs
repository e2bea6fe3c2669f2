// A simulated shop's files: its products, and what each shopper bought, order by order.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

// What this reads holds no quoted line breaks; quoted commas are in names alone.
function fields(line) {
  return line.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((field) => field.replace(/,$/, '').replace(/^"|"$/g, ''));
}

export async function rows(folder, file) {
  const [header, ...lines] = (await readFile(join(folder, file), 'utf8')).trimEnd().split(/\r?\n/);
  const names = header.split(',');
  return lines.map((line) => {
    const values = fields(line);
    return Object.fromEntries(names.map((name, place) => [name, values[place]]));
  });
}

/** Products by id. */
export async function products(folder) {
  return new Map((await rows(folder, 'processed/products_clean.csv')).map((row) => [row.id, row]));
}

/** By shopper: orders that were not cancelled, oldest first, each with its items. */
export async function ordersByShopper(folder) {
  const byId = new Map();
  const byShopper = new Map();
  for (const order of await rows(folder, 'simulated/orders.csv')) {
    if (order.status === 'cancelled') continue;
    byId.set(order.id, { ...order, items: [] });
    if (!byShopper.has(order.user_id)) byShopper.set(order.user_id, []);
    byShopper.get(order.user_id).push(byId.get(order.id));
  }
  for (const item of await rows(folder, 'simulated/order_items.csv')) byId.get(item.order_id)?.items.push(item);
  for (const orders of byShopper.values()) orders.sort((one, other) => one.ordered_at.localeCompare(other.ordered_at));
  return byShopper;
}
