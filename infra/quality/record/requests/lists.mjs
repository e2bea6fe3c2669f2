// The strategies' lists: for guests, for several shoppers, about several products, of three lengths.

const LIMITS = [1, 12, 50];
const FOR_SHOPPERS = ['history', 'restock', 'interaction-based', 'budget', 'cart-addons'];
const FOR_ALL = ['trending', 'for-you', 'seasonal', 'seasonal?hemisphere=north', 'seasonal?hemisphere=south', 'new-arrivals'];

/** What shoppers get of every list that may be theirs. */
export const PERSONAL = [...FOR_SHOPPERS, ...FOR_ALL.slice(1)];

export async function askForLists(recording, { shoppers, products }) {
  const ids = products.map(({ id }) => id);
  const carts = ids.map((id, place) => `cart-addons?product_ids=${id},${ids[(place + 3) % ids.length]}`);
  const about = ids.flatMap((id) => [`collaborative/${id}`, `alternatives/${id}`]);
  for (const limit of LIMITS) {
    for (const path of [...FOR_ALL, ...about, ...carts]) await recording.list(limited(path, limit));
    for (const as of shoppers) {
      for (const path of PERSONAL) await recording.list(limited(path, limit), { as });
    }
  }
  for (const path of [...PERSONAL, ...about.slice(0, 2), 'trending']) await recording.list(path, { as: shoppers[0] });
  for (const path of FOR_SHOPPERS) await recording.list(path);
}

export function limited(path, limit) {
  return `${path}${path.includes('?') ? '&' : '?'}limit=${limit}`;
}
