// How long a search takes beside a filtered page of the same shop, one after the other in turns, so that both meet the same machine.
import { performance } from 'node:perf_hooks';

const ROUNDS = 3;
const SMALLEST_PAGE = 24;

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

/** One page for each of as many products as there are queries, filtered by what these are. */
function filters(catalogue, count) {
  return Array.from({ length: count }, (_, i) => {
    const { article_type: type, base_colour: colour, gender } = catalogue[Math.floor((i * catalogue.length) / count)];
    return new URLSearchParams({ article_type: type, base_colour: colour, gender }).toString();
  });
}

/**
 * Medians in milliseconds, after one round that warms the servers up.
 *
 * @param beside another shop, whose search is measured in the same turns, or null
 */
export async function compareSpeed(shop, queries, catalogue, beside) {
  const pages = filters(catalogue, queries.length);
  const times = { search: [], page: [], beside: [] };
  const measure = async (what, asked, path, warm) => {
    const started = performance.now();
    await asked.get(path);
    if (!warm) times[what].push(performance.now() - started);
  };
  for (let round = 0; round <= ROUNDS; round++) {
    // Another size each round: a page that was asked for before is looked up.
    const size = `page_size=${SMALLEST_PAGE + round}`;
    for (let i = 0; i < queries.length; i++) {
      const search = `/api/products/search?q=${encodeURIComponent(queries[i])}&${size}`;
      await measure('page', shop, `/api/products?${pages[i]}&${size}`, round === 0);
      await measure('search', shop, search, round === 0);
      if (beside) await measure('beside', beside, search, round === 0);
    }
  }
  return { search: median(times.search), page: median(times.page), beside: beside && median(times.beside) };
}
