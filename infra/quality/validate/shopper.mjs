// What the API says of a shopper, and the preferences that follow from it as the contract defines them.

const LIKING = { like: 1.0, bookmark: 1.2, review: 1.5 };

export async function readShopper(shop) {
  const purchases = new Map();
  for (const order of await shop.all('/api/orders')) {
    if (order.status === 'cancelled') continue;
    for (const item of order.items) {
      const known = purchases.get(item.product_id) ?? { units: 0, spent: 0, highest: 0, delivered: new Set() };
      known.units += item.quantity;
      known.spent += item.quantity * item.unit_price;
      known.highest = Math.max(known.highest, item.unit_price);
      if (order.status === 'delivered') known.delivered.add(order.id);
      purchases.set(item.product_id, known);
    }
  }
  const interactions = await shop.all('/api/interactions');
  const liking = new Map();
  for (const { product_id: id, kind, rating } of interactions) {
    if (kind === 'hide') continue;
    const weight = LIKING[kind] * (kind === 'review' && rating != null ? 1 + (rating - 3) / 10 : 1);
    liking.set(id, (liking.get(id) ?? 0) + Math.max(0.2, weight));
  }
  const units = new Map([...purchases].map(([id, purchase]) => [id, purchase.units]));
  return {
    purchases,
    liked: new Set(liking.keys()),
    bought: await preferences(shop, units),
    likes: await preferences(shop, liking),
    average: sum([...purchases.values()].map((purchase) => purchase.spent)) / sum(units.values()),
    highest: Math.max(0, ...[...purchases.values()].map((purchase) => purchase.highest)),
  };
}

async function preferences(shop, weights) {
  const total = sum(weights.values());
  const shares = { sub_category: new Map(), article_type: new Map(), base_colour: new Map() };
  for (const [id, weight] of weights) {
    const product = await shop.product(id);
    for (const [attribute, byValue] of Object.entries(shares)) {
      byValue.set(product[attribute], (byValue.get(product[attribute]) ?? 0) + weight / total);
    }
  }
  return {
    total,
    share: (attribute, product) => shares[attribute].get(product[attribute]) ?? 0,
  };
}

function sum(numbers) {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
