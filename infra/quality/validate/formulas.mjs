// The contract's scores, out of a product, what is known of the shopper, and the evidence that the shop gives.

const rating = (product) => product.avg_rating ?? 0;

export const taste = (preferences, product) =>
  3 * preferences.share('sub_category', product) + 2 * preferences.share('article_type', product)
  + preferences.share('base_colour', product) + 0.5 * rating(product);

export const collaborative = ({ co_count: together, popularity }) => together / Math.sqrt(Math.max(popularity, 1));

export const trending = ({ units_ordered: units, interactions }, product) =>
  0.7 * units + 0.3 * interactions + 0.2 * rating(product);

export const seasonal = (preferences, product) =>
  2 + 1.5 * preferences.share('sub_category', product) + preferences.share('article_type', product) + (0.5 * rating(product)) / 5;

export function budget({ average, highest }, product) {
  const closeness = 1 - Math.min(Math.abs(product.price - average) / Math.max(average, 1e-9), 1);
  const affordability = 1 - Math.min(product.price / Math.max(highest, 1), 1);
  return 0.5 * closeness + 0.2 * affordability + (0.3 * rating(product)) / 5;
}

export const newArrivals = (preferences, product, { year_norm: year, id_norm: id }) =>
  1.8 * year + 0.8 * id + 1.2 * preferences.share('sub_category', product) + (0.6 * rating(product)) / 5;

export function cartAddOns(cart, product, { co }) {
  const dearest = Math.max(...cart.map((item) => item.price));
  const price = 1 - Math.min(product.price / dearest, 1);
  const score = 0.6 * co + 0.2 * price + 0.2 * (rating(product) / 5);
  return cart.some((item) => item.sub_category === product.sub_category) ? score * 0.7 : score;
}
