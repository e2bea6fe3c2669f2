// Questions about the catalogue of which no two are the same: as many as are asked for, or as there are, spread evenly.

export const spread = (all, count) =>
  Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor((i * all.length) / Math.min(count, all.length))]);

// The same in an order that looks like chance: whoever asks for a while has asked for all kinds.
export const scattered = (all) => all.map((_, i) => all[(i * STEP) % all.length]);

// A prime that divides no number of questions.
const STEP = 7919;
const LIMITS = [20, 25, 30, 35, 40, 50, 60, 80, 120];
const LEAST_LETTERS = 2;

const pairs = (some, others, join) => some.flatMap((one) => others.map((other) => join(one, other)));

/** @param facets of all products, as a page of them carries them */
export function questions(facets, count) {
  const values = Object.fromEntries(Object.entries(facets).map(([field, counts]) => [field, counts.map(({ value }) => value)]));
  const things = pairs(values.base_colour, values.article_type, (colour, type) => ({ colour, type }));
  const filtered = pairs(things, LIMITS, ({ colour, type }, limit) =>
    `article_type=${encodeURIComponent(type)}&base_colour=${encodeURIComponent(colour)}&max_price=${limit}&sort=price_asc`);
  const phrases = pairs(things, values.brand, ({ colour, type }, brand) => `${colour} ${type} ${brand}`.toLowerCase());
  const beginnings = things.flatMap(({ colour, type }) =>
    Array.from(type.slice(LEAST_LETTERS), (_, i) => `${colour} ${type.slice(0, LEAST_LETTERS + i)}`.toLowerCase()));
  return {
    filtered: spread(filtered, count),
    phrases: spread(phrases, count),
    beginnings: spread([...new Set(beginnings)], count),
  };
}
