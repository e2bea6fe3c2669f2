// Copies a simulated shop without each shopper's last order and what came after it, so that lists can be judged by what they foretell.
//
//   node hold-out.mjs DATA_DIR OUT_DIR
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ordersByShopper } from './log.mjs';

const [data, out] = process.argv.slice(2);
const lastOrder = new Map();
for (const [shopper, orders] of await ordersByShopper(data)) {
  if (orders.length > 1) lastOrder.set(shopper, orders.at(-1).ordered_at);
}

async function copy(file, keeps) {
  const [header, ...lines] = (await readFile(join(data, 'simulated', file), 'utf8')).trimEnd().split(/\r?\n/);
  const names = header.split(',');
  const kept = lines.filter((line) => {
    const values = line.split(',');
    return keeps((name) => values[names.indexOf(name)]);
  });
  await writeFile(join(out, 'simulated', file), `${[header, ...kept].join('\n')}\n`);
}

const isBefore = (shopper, time) => !lastOrder.has(shopper) || time < lastOrder.get(shopper);
await mkdir(join(out, 'simulated'), { recursive: true });
await cp(join(data, 'processed'), join(out, 'processed'), { recursive: true });
await cp(join(data, 'simulated/users.csv'), join(out, 'simulated/users.csv'));
const kept = new Set();
await copy('orders.csv', (value) => isBefore(value('user_id'), value('ordered_at')) && kept.add(value('id')));
await copy('order_items.csv', (value) => kept.has(value('order_id')));
await copy('interactions.csv', (value) => isBefore(value('user_id'), value('created_at')));
