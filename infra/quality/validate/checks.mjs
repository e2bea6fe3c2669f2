// What must be true of a shop's recommendations, each check a name and a function that tells what it saw, or throws what missed.
import * as formulas from './formulas.mjs';

const LIMIT = 50;
const TOLERANCE = 1e-9;
const SAME_PHOTO = 0.995;
const FEWEST_SUB_CATEGORIES = 3;
const FOR_EVERYONE = ['seasonal', 'new-arrivals'];
const PERSONAL = ['history', 'restock', 'interaction-based', 'budget', 'cart-addons'];

/** Thrown by a check that cannot be made on this shop. */
export class Skipped extends Error {}

class Miss extends Error {}

export { Miss };

function demand(condition, message) {
  if (!condition) throw new Miss(message);
}

function demandScore(item, expected) {
  demand(Math.abs(item.score - expected) <= TOLERANCE,
    `product ${item.product.id} scores ${item.score}, by the formula ${expected}`);
}

/** Reads every list once, as a guest those that guests get; the checks look at these. */
export async function readLists(shop, guest) {
  const recommend = (path) => shop.get(`/api/recommend/${path}${path.includes('?') ? '&' : '?'}limit=${LIMIT}`);
  const trending = await recommend('trending');
  const inputs = trending.items.slice(0, 5).map((item) => item.product);
  const lists = { trending };
  const named = PERSONAL.filter((name) => name !== 'cart-addons' && !guest);
  for (const name of [...named, ...FOR_EVERYONE]) {
    lists[name] = await recommend(name);
  }
  for (const { id } of inputs) {
    lists[`collaborative/${id}`] = await recommend(`collaborative/${id}`);
    lists[`alternatives/${id}`] = await recommend(`alternatives/${id}`);
  }
  const cart = inputs.slice(0, 2);
  if (!guest) {
    lists['cart-addons'] = await shop.get(
      `/api/recommend/cart-addons?product_ids=${cart.map((product) => product.id).join(',')}&limit=12`);
  }
  return { lists, inputs, cart };
}

/** All checks; without a shopper, which is null then, those that want one skip themselves. */
export function checksOf(shop, shopper, { lists, inputs, cart }, visualThreshold) {
  const personal = (name) => {
    if (shopper === null) throw new Skipped('no shopper is signed in');
    return lists[name];
  };
  const own = (name) => {
    personal(name);
    if (lists[name].fallback !== null) throw new Skipped(`the shopper's ${name} list is the fallback "${lists[name].fallback}"`);
    return lists[name].items;
  };
  const bought = shopper?.bought ?? { share: () => 0 };
  const entries = Object.entries(lists);

  return [
    ['the shop is healthy', async () => {
      const health = await shop.get('/api/recommend/health', { guest: true });
      demand(health.status === 'UP', `its status is ${health.status}`);
      return `${health.products} products`;
    }],
    personalListsWantAToken(shop),
    ['nothing is out of stock', async () => {
      const ids = new Set(entries.flatMap(([, list]) => list.items.map((item) => item.product.id)));
      for (const id of ids) {
        const product = await shop.product(id);
        demand(product.stock_count > 0, `product ${id} is sold out`);
      }
      return `${ids.size} products`;
    }],
    ['lists are in order, each product once', () => {
      for (const [name, { items }] of entries) {
        demand(new Set(items.map((item) => item.product.id)).size === items.length, `${name} shows a product twice`);
        for (let place = 1; place < items.length; place++) {
          const [before, item] = [items[place - 1], items[place]];
          demand(before.score >= item.score, `${name} falls out of order at place ${place + 1}`);
          demand(name === 'restock' || before.score > item.score || before.product.id < item.product.id,
            `${name} has equal scores out of the ids' order at place ${place + 1}`);
        }
      }
      return `${entries.length} lists`;
    }],
    ['every item has its reason', () => {
      for (const [name, { items }] of entries) {
        for (const { product, reason } of items) {
          demand(reason.code && reason.text && Object.keys(reason.evidence).length > 0, `${name}: product ${product.id} has none`);
        }
      }
      return `${entries.reduce((count, [, list]) => count + list.items.length, 0)} reasons`;
    }],
    ['history matches preferences', () => {
      const items = own('history');
      for (const item of items) {
        demand(!shopper.purchases.has(item.product.id), `product ${item.product.id} has been bought`);
        demandScore(item, formulas.taste(shopper.bought, item.product));
        for (const match of item.reason.evidence.matches) {
          const share = shopper.bought.share(match.attribute, item.product);
          demand(match.value === item.product[match.attribute] && Math.abs(match.share - share) <= TOLERANCE,
            `the reason of product ${item.product.id} says ${match.value} ${match.share}, the orders say ${share}`);
        }
      }
      const matching = items.filter((item) => shopper.bought.share('sub_category', item.product) > 0).length;
      demand(matching > items.length / 2, `only ${matching} of ${items.length} are of a sub-category that was bought`);
      return `${matching} of ${items.length} in bought sub-categories`;
    }],
    ['restock is not empty and was delivered', () => {
      const items = own('restock');
      demand(items.length > 0, 'it is empty');
      for (const item of items) {
        const delivered = shopper.purchases.get(item.product.id)?.delivered.size ?? 0;
        demand(delivered >= 2 && item.score === delivered, `product ${item.product.id} scores ${item.score}, delivered in ${delivered}`);
      }
      return `${items.length} products`;
    }],
    ['collaborative never returns its input', () => {
      let pairs = 0;
      for (const { id } of inputs) {
        for (const item of lists[`collaborative/${id}`].items) {
          demand(item.product.id !== id, `product ${id} is offered with itself`);
          demand(item.reason.evidence.co_count >= 1, `product ${item.product.id} was bought together with ${id} by nobody`);
          demandScore(item, formulas.collaborative(item.reason.evidence));
          pairs++;
        }
      }
      demand(pairs > 0, 'no product has been bought together with another');
      return `${pairs} pairs of ${inputs.length} products`;
    }],
    ['alternatives look alike', () => {
      const seen = inputs.filter(({ id }) => lists[`alternatives/${id}`].fallback === null);
      if (seen.length === 0) throw new Skipped('the shop has no vectors of pictures yet');
      const averages = seen.map(({ id }) => {
        const items = lists[`alternatives/${id}`].items.slice(0, 12);
        for (const item of items) {
          demand(item.product.id !== id, `product ${id} is offered as an alternative to itself`);
          demand(item.score < SAME_PHOTO, `product ${item.product.id} shows the same photo as ${id}`);
          demand(Math.abs(item.reason.evidence.cosine - item.score) <= TOLERANCE, `product ${item.product.id}: cosine and score differ`);
        }
        return items.reduce((sum, item) => sum + item.score, 0) / items.length;
      });
      const least = Math.min(...averages);
      demand(least >= visualThreshold, `the average cosine is ${least.toFixed(3)}`);
      return `average cosine ${least.toFixed(3)} or more`;
    }],
    ['cart add-ons spread over categories', () => {
      const { items } = personal('cart-addons');
      for (const item of items) {
        demand(cart.every((product) => product.id !== item.product.id), `product ${item.product.id} is in the cart`);
        demandScore(item, formulas.cartAddOns(cart, item.product, item.reason.evidence));
      }
      const subCategories = new Set(items.map((item) => item.product.sub_category)).size;
      demand(subCategories >= FEWEST_SUB_CATEGORIES, `only ${subCategories} sub-categories`);
      return `${subCategories} sub-categories in ${items.length}`;
    }],
    ['trending counts what its reasons say', () => {
      const { items } = lists.trending;
      demand(items.length > 0, 'it is empty');
      items.forEach((item) => demandScore(item, formulas.trending(item.reason.evidence, item.product)));
      return `${items.length} products`;
    }],
    ['interaction-based matches likes', () => {
      const items = own('interaction-based');
      for (const item of items) {
        demand(!shopper.liked.has(item.product.id), `product ${item.product.id} has been liked, saved or reviewed`);
        demandScore(item, formulas.taste(shopper.likes, item.product));
      }
      return `${items.length} products`;
    }],
    ['seasonal is in season', () => {
      const { items } = lists.seasonal;
      for (const item of items) {
        demand(item.product.season === item.reason.evidence.season, `product ${item.product.id} is made for ${item.product.season}`);
        demandScore(item, formulas.seasonal(bought, item.product));
      }
      return `${items.length} for ${items[0]?.reason.evidence.season}`;
    }],
    ['budget is about what is paid', () => {
      const items = own('budget');
      for (const item of items) {
        demand(!shopper.purchases.has(item.product.id), `product ${item.product.id} has been bought`);
        demandScore(item, formulas.budget(shopper, item.product));
      }
      return `average paid ${shopper.average.toFixed(2)}, first costs ${items[0].product.price.toFixed(2)}`;
    }],
    ['new arrivals are new', () => {
      const { items } = lists['new-arrivals'];
      for (const item of items) {
        demand(item.product.year === item.reason.evidence.year, `product ${item.product.id} is of ${item.product.year}`);
        demandScore(item, formulas.newArrivals(bought, item.product, item.reason.evidence));
      }
      return `from ${Math.max(...items.map((item) => item.product.year))}`;
    }],
  ];
}

/** What every shop must do, also one without shoppers, orders or products. */
export function smokeChecksOf(shop) {
  return [
    ['the shop is healthy', async () => {
      const health = await shop.get('/health');
      demand(health.status === 'UP', `its status is ${health.status}`);
      return 'function and database';
    }],
    ['the catalogue has a first page', async () => {
      const page = await shop.get('/api/products?page_size=12');
      demand(page.items.length === Math.min(page.total, 12), `it shows ${page.items.length} of ${page.total} products`);
      return `${page.total} products`;
    }],
    ['guests get a list', async () => {
      const { total } = await shop.get('/api/products?page_size=1');
      if (total === 0) throw new Skipped('the catalogue is empty');
      const { items } = await shop.get('/api/recommend/new-arrivals?limit=12');
      demand(items.length > 0, 'it is empty');
      return `${items.length} new arrivals`;
    }],
    personalListsWantAToken(shop),
  ];
}

function personalListsWantAToken(shop) {
  return ['personal lists want a token', async () => {
    for (const name of PERSONAL) {
      const status = await shop.status(`/api/recommend/${name}`);
      demand(status === 401, `${name} answers ${status} to a guest`);
    }
    return `${PERSONAL.length} lists`;
  }];
}
