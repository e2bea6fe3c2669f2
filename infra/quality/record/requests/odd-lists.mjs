// Lists that are asked for in unusual ways or wrongly: limits, hemispheres, carts, products, tokens.
import { PERSONAL, limited } from './lists.mjs';

const LIMITS = [
  '', '0', '-1', '51', '2', '12.0', '1.5', '1e1', '0x10', '012', '+5', '%205', '5%20', 'abc', '%00', '2147483648', '99999999999999999999',
  '5&limit=6', '5,6',
];
const HEMISPHERES = ['', 'NORTH', 'South', 'east', 'north,south', 'north&hemisphere=south', '%00'];
const IDS = [
  '', '0', '-1', '1', '999999999', '9223372036854775807', '9223372036854775808', 'abc', '1.5', '1e3', '%2010001', '+10001', '10001%20',
  '%00', '10001/more', '10001,10002', '10001;a=b',
];

export async function askForOddLists(recording, { tokens, shoppers, products }) {
  const as = shoppers[0];
  const [{ id }] = products;
  for (const limit of LIMITS) {
    for (const path of ['trending', 'seasonal', `collaborative/${id}`, `alternatives/${id}`, `cart-addons?product_ids=${id}`]) {
      await recording.get(`/api/recommend/${limited(path, limit)}`);
    }
    await recording.get(`/api/recommend/history?limit=${limit}`, { as });
  }
  for (const hemisphere of HEMISPHERES) await recording.get(`/api/recommend/seasonal?hemisphere=${hemisphere}`, { as });
  for (const path of [...PERSONAL, 'trending', `collaborative/${id}`, `alternatives/${id}`]) {
    await recording.get(`/api/recommend/${limited(path, 2)}&hemisphere=south&colour=red&LIMIT=3&gender=Men`, { as });
  }
  for (const list of ['collaborative', 'alternatives']) {
    for (const product of IDS) await recording.get(`/api/recommend/${list}/${product}`);
  }
  for (const query of cartsOf(products.map((product) => product.id))) {
    await recording.get(`/api/recommend/cart-addons?${query}`);
    await recording.get(`/api/recommend/cart-addons?${query}`, { as });
  }
  const nobody = tokens.shopper(999_999_999);
  for (const path of PERSONAL) await recording.list(path, { as: nobody });
  for (const bad of tokens.bad()) {
    for (const path of ['history', 'seasonal', 'trending', `cart-addons?product_ids=${id}`, 'cart-addons']) {
      await recording.get(`/api/recommend/${path}`, { as: bad });
    }
  }
}

/** A cart in many forms. */
function cartsOf([first, second, third, ...more]) {
  return [
    `product_ids=${first}`,
    `product_ids=${first},${second},${third}`,
    `product_ids=${third},${first},${second}`,
    `product_ids=${first}&product_ids=${second}`,
    `product_ids=${first},${second}&product_ids=${third}`,
    `product_ids=${first}%2C${second}`,
    `product_ids=${first},%20${second}`,
    `product_ids=%20${first}`,
    `product_ids=${first},${first},${first}`,
    `product_ids=${first},`,
    `product_ids=,${first}`,
    `product_ids=${first},,${second}`,
    'product_ids=',
    'product_ids=,',
    'product_ids=%20',
    'product_ids',
    'product_ids=&product_ids=',
    `product_ids=${first},999999999`,
    'product_ids=999999999',
    'product_ids=0,-1',
    `product_ids=${first},abc`,
    'product_ids=abc',
    `product_ids=${first}.0`,
    `product_ids=${first}.5`,
    'product_ids=9223372036854775808',
    `product_ids=[${first},${second}]`,
    `product_ids[]=${first}`,
    `PRODUCT_IDS=${first}`,
    `productIds=${first}`,
    `product_ids=${first};${second}`,
    `product_ids=${more.join(',')}`,
    `product_ids=${Array.from({ length: 100 }, (_, place) => first + place).join(',')}`,
    `product_ids=${Array.from({ length: 101 }, (_, place) => first + place).join(',')}`,
    `product_ids=${Array(101).fill(first).join(',')}`,
    `${Array(100).fill(`product_ids=${first}`).join('&')}`,
  ];
}
