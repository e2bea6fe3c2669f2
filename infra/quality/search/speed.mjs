// How long a search takes beside a filtered page of the same shop, one after the other in turns, so that both meet the same machine.
import { performance } from 'node:perf_hooks';

const ROUNDS = 3;

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/** One page for each of as many products as there are queries, filtered by what these are. */
function filters(catalogue, count) {
  return Array.from({ length: count }, (_, i) => {
    const { article_type: type, base_colour: colour, gender } = catalogue[Math.floor((i * catalogue.length) / count)];
    return new URLSearchParams({ article_type: type, base_colour: colour, gender, page_size: '24' }).toString();
  });
}

/** Medians in milliseconds, after one round that warms the server up. */
export async function compareSpeed(shop, queries, catalogue) {
  const pages = filters(catalogue, queries.length);
  const times = { search: [], page: [] };
  const measure = async (what, path, warm) => {
    const started = performance.now();
    await shop.get(path);
    if (!warm) times[what].push(performance.now() - started);
  };
  for (let round = 0; round <= ROUNDS; round++) {
    for (let i = 0; i < queries.length; i++) {
      await measure('page', `/api/products?${pages[i]}`, round === 0);
      await measure('search', `/api/products/search?q=${encodeURIComponent(queries[i])}&page_size=24`, round === 0);
    }
  }
  return { search: median(times.search), page: median(times.page) };
}
