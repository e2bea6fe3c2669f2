// The catalogue: pages, every filter, alone and with others, every order, facets, one product, reviews.

const SORTS = ['relevance', 'price_asc', 'price_desc', 'rating', 'newest', 'popular'];
const ODD_SORTS = ['', 'RATING', 'Price_Asc', 'sideways', 'rating&sort=newest', 'rating,newest', '%00'];
const VALUES = {
  gender: ['Men', 'Women', 'Boys', 'Girls'],
  master_category: ['Apparel', 'Footwear', 'Accessories'],
  sub_category: ['Topwear', 'Shoes', 'Flip Flops'],
  article_type: ['Tshirts', 'Sports Shoes', 'Lehenga Choli'],
  base_colour: ['Black', 'Navy Blue', 'Copper'],
  season: ['Summer', 'Fall', 'Winter', 'Spring'],
  usage: ['Casual', 'Smart Casual'],
  brand: ['Veltrix', 'Pipkin & Pond', 'Cobbler\'s Arch'],
};
const PRICES = [
  '0', '20', '20.5', '39.99', '1e2', '0.0', '020', '-1', '9.999', '99999999.99', '100000000', 'abc', '', '%2020', '20,5', 'NaN', 'Infinity',
  '20&min_price=30',
];
const YES_OR_NO = ['true', 'false', 'TRUE', '1', '0', 'yes', 'no', 'on', 'OFF', '', 'ture', 'null', 'true&in_stock=false'];
const NUMBERS = [
  '', '0', '-1', '2', '1.0', '1.5', '1e1', '+2', 'abc', '%00', '100', '101', '2147483647', '2147483648', '99999999999999999999', '1&page=2',
];

/** Every product, the most popular first. */
export async function readCatalogue(recording) {
  const all = [];
  for (let page = 1; ; page++) {
    const { text } = await recording.get(`/api/products?sort=popular&page_size=100&page=${page}`, { times: 1 });
    const { items, total } = JSON.parse(text);
    all.push(...items);
    if (all.length >= total || items.length === 0) return all;
  }
}

export async function askForProducts(recording, { products, shoppers, tokens }) {
  for (const query of queries()) await recording.get(`/api/products?${query}`);
  await recording.get('/api/products');
  await recording.get('/api/products', { as: shoppers[0] });
  await recording.get('/api/products?page_size=1', { as: tokens.bad()[0] });
  for (const { id } of products) {
    await recording.get(`/api/products/${id}`);
    await recording.get(`/api/products/${id}/reviews`);
    await recording.get(`/api/products/${id}/reviews?page=2&page_size=3`);
  }
  const [{ id }] = products;
  await recording.get(`/api/products/${id}`, { as: shoppers[0] });
  await recording.get(`/api/products/${id}`, { as: tokens.bad()[0] });
  for (const number of NUMBERS) {
    await recording.get(`/api/products/${encodeURIComponent(number)}`);
    await recording.get(`/api/products/${encodeURIComponent(number)}/reviews`);
    await recording.get(`/api/products/${id}/reviews?page=${number}`);
    await recording.get(`/api/products/${id}/reviews?page_size=${number}`);
  }
}

function queries() {
  const chosen = Object.entries(VALUES).flatMap(([field, values]) => values.map((value) => filter(field, value)));
  const small = (query) => `${query}&page_size=2`;
  return [
    ...SORTS.flatMap((sort) => ['page_size=20', 'page=3&page_size=7', 'brand=Veltrix&in_stock=true'].map((rest) => `sort=${sort}&${rest}`)),
    ...ODD_SORTS.map((sort) => small(`sort=${sort}`)),
    ...chosen.map((query) => `${query}&page_size=5`),
    ...pairs(chosen).map(small),
    ...Object.entries(VALUES).map(([field, values]) => small(values.map((value) => filter(field, value)).join('&'))),
    ...Object.entries(VALUES).map(([field, values]) => small(filter(field, values.join(',')))),
    ...Object.keys(VALUES).flatMap((field) => ['', '%20', 'nothing', '%00', '%C3%A9', 'black'].map((value) => small(`${field}=${value}`))),
    small(`gender=Men&gender=&gender=Men`),
    small(Array(50).fill('brand=Veltrix').join('&')),
    small(Array(51).fill('brand=Veltrix').join('&')),
    small('Gender=Men'),
    small('masterCategory=Apparel'),
    ...PRICES.flatMap((price) => [small(`min_price=${price}`), small(`max_price=${price}`)]),
    ...['min_price=20.5&max_price=40', 'min_price=40&max_price=20', 'min_price=39&max_price=39&sort=price_asc'].map(small),
    ...YES_OR_NO.map((word) => small(`in_stock=${word}`)),
    ...NUMBERS.flatMap((number) => [`page_size=2&page=${number}`, `page_size=${number}`]),
    small('unknown=parameter&another'),
    small('gender=Men&article_type=Tshirts&base_colour=Black&season=Summer&usage=Casual&max_price=60&in_stock=true&sort=rating'),
    small('ids=10001,10002'),
    '&&',
    'page_size=2&',
    '=',
    '%',
    'page_size=2&gender=%zz',
    'page_size=2&gender=%ff',
  ];
}

function pairs(queries) {
  return queries.flatMap((query, place) => (place % 3 === 0 ? [`${query}&${queries[(place + 7) % queries.length]}`] : []));
}

function filter(field, value) {
  return `${field}=${encodeURIComponent(value)}`;
}
