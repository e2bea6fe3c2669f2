// Draws how a refresh grows (SVG, to standard output), from lines of "job|function SIZE ORDERS MICROSECONDS_AN_ITEM MEGABYTES": above, what an
// item costs of a processor; below, what the process held at the most. The axis of orders is logarithmic.
//
//   node spark-chart.mjs < FIGURES > FILE
import { readFileSync } from 'node:fs';

const WIDTH = 640;
const PANEL = 240;
const MARGIN = 64;
const LOOKS = { job: ['Spark job, start-up apart', '#1f6f8b'], function: ['refresh function', '#7a5c2e'] };

const rows = readFileSync(0, 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([, size]) => /^\d+$/.test(size))
  .map(([kind, , orders, micros, megabytes]) => ({ kind, orders: Number(orders), micros: Number(micros), megabytes: Number(megabytes) }))
  .sort((one, other) => one.orders - other.orders);

const sizes = [...new Set(rows.map((row) => row.orders))];
const [first, last] = [sizes[0], sizes.at(-1)];
const x = (orders) => MARGIN + ((WIDTH - 2 * MARGIN) * Math.log(orders / first)) / (Math.log(last / first) || 1);
const millions = (orders) => `${Number((orders / 1e6).toPrecision(2))} M`;

// 1, 2 or 5 times a power of ten, so that four or fewer make up the whole.
function step(most) {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  return power * [1, 2, 5, 10].find((times) => 4 * power * times >= most);
}

function panel(top, title, value) {
  const most = Math.max(...rows.map(value));
  const height = PANEL - 80;
  const bottom = top + 40 + height;
  const y = (amount) => bottom - (height * amount) / (4 * step(most));
  const lines = [`<text x="${MARGIN}" y="${top + 24}" font-weight="bold">${title}</text>`];
  for (let mark = 0; mark <= 4; mark++) {
    const at = y(mark * step(most)).toFixed(1);
    lines.push(`<path d="M${MARGIN} ${at}H${WIDTH - MARGIN}" stroke="#ddd"/>`);
    lines.push(`<text x="${MARGIN - 8}" y="${Number(at) + 4}" text-anchor="end">${mark * step(most)}</text>`);
  }
  for (const orders of sizes) lines.push(`<text x="${x(orders).toFixed(1)}" y="${bottom + 18}" text-anchor="middle">${millions(orders)}</text>`);
  for (const [place, [kind, [name, colour]]] of Object.entries(LOOKS).entries()) {
    const own = rows.filter((row) => row.kind === kind);
    if (own.length === 0) continue;
    const points = own.map((row) => [x(row.orders).toFixed(1), y(value(row)).toFixed(1)]);
    lines.push(`<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    for (const [left, at] of points) lines.push(`<circle cx="${left}" cy="${at}" r="4" fill="${colour}"/>`);
    lines.push(`<text x="${WIDTH - MARGIN}" y="${top + 18 + 15 * place}" text-anchor="end" fill="${colour}">${name}</text>`);
  }
  return lines.join('\n');
}

console.log(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${2 * PANEL + 24}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
${panel(0, 'Processor, microseconds an order item', (row) => row.micros)}
${panel(PANEL, 'Memory at the most, MB', (row) => row.megabytes)}
<text x="${WIDTH / 2}" y="${2 * PANEL + 10}" text-anchor="middle">orders</text>
</svg>`);
