// The lists once more, after orders, carts and reviews have changed what is in stock and what is known of shoppers.
import { PERSONAL, limited } from './lists.mjs';

export async function askForListsAgain(recording, { shoppers, products }) {
  for (const path of ['trending', 'seasonal', 'new-arrivals']) await recording.list(limited(path, 50));
  for (const { id } of products) {
    for (const path of [`collaborative/${id}`, `alternatives/${id}`, `cart-addons?product_ids=${id}`]) await recording.list(path);
  }
  for (const as of shoppers) {
    for (const path of PERSONAL) await recording.list(path, { as });
  }
}
