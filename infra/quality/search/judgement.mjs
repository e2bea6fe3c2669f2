// What a judged query asks of a page of products: conditions over their attributes, so that they hold for any catalogue.
//
// A condition is a list of comparisons, all of which must hold: "article_type=Heels; base_colour=Red|Pink; price<=50; name~wedge".
// = and ~ (is in it) take several values, letters in either case; != and !~ deny them. " or " stands between whole lists.

const COMPARISON = /^(\w+)(!=|!~|<=|>=|=|~|<|>)(.+)$/;
const FIRST = 10;

function comparison(text) {
  const parts = COMPARISON.exec(text.trim());
  if (parts === null) throw new Error(`"${text}" is no comparison such as article_type=Heels or price<=50.`);
  const [, field, operator, value] = parts;
  const values = value.toLowerCase().split('|');
  const actual = (product) => {
    if (!(field in product)) throw new Error(`A product has no "${field}", which "${text}" asks about.`);
    return String(product[field]).toLowerCase();
  };
  const tests = {
    '=': (product) => values.includes(actual(product)),
    '!=': (product) => !values.includes(actual(product)),
    '~': (product) => values.some((part) => actual(product).includes(part)),
    '!~': (product) => !values.some((part) => actual(product).includes(part)),
    '<=': (product) => Number(product[field]) <= Number(value),
    '>=': (product) => Number(product[field]) >= Number(value),
    '<': (product) => Number(product[field]) < Number(value),
    '>': (product) => Number(product[field]) > Number(value),
  };
  return tests[operator];
}

/** A function that tells whether a product, as the API has it, fits. Nothing fits an empty condition. */
export function condition(text) {
  if (text === '') return () => false;
  const alternatives = text.split(' or ').map((list) => list.split(';').map(comparison));
  return (product) => alternatives.some((list) => list.every((test) => test(product)));
}

/**
 * Judges the answer to one query. Where the catalogue has nothing that is wanted, the honest answer is none, or one that says which words
 * it is for instead.
 *
 * @param row       a line of the judged queries
 * @param page      the answer
 * @param catalogue all products of the shop
 * @returns whether it is as it must be, why not, its reciprocal rank (null where nothing is wanted), the share of the first ten that is
 *          wanted, and how many of these must not be there
 */
export function judge({ query, kind, wanted, unwanted }, page, catalogue) {
  const fits = condition(wanted === 'nothing' ? '' : wanted);
  const first = page.items.slice(0, FIRST);
  if (!catalogue.some(fits)) {
    const honest = page.total === 0 || (wanted !== 'nothing' && page.searched_for !== undefined);
    const why = honest ? '' : `shows ${page.total} products though the shop has none of these`;
    return { query, kind, fulfilled: honest, why, rank: null, precision: null, violations: 0 };
  }
  const at = first.findIndex(fits);
  const violating = first.filter(condition(unwanted));
  const why = [];
  if (at < 0) why.push(first.length === 0 ? 'finds nothing' : `begins with ${named(first[0])}`);
  if (violating.length > 0) why.push(`shows ${violating.length} that must not be there, as ${named(violating[0])}`);
  return {
    query,
    kind,
    fulfilled: why.length === 0,
    why: why.join('; '),
    rank: at < 0 ? 0 : 1 / (at + 1),
    precision: first.length === 0 ? 0 : first.filter(fits).length / first.length,
    violations: violating.length,
  };
}

const named = ({ name, base_colour: colour, article_type: type, price }) => `"${name}" (${colour} ${type}, ${price})`;
