// Everything but lists and products that is read at an address: health, pictures, the API's document; and addresses, methods and headers
// that are wrong.

const UNKNOWN = [
  '/', '/api', '/api/', '/api/unknown', '/API/products', '/api/Products', '//api/products', '/api//products', '/api/products/',
  '/api/products/10001/', '/api/products/10001/more', '/api/auth', '/api/auth/', '/api/auth/unknown', '/api/auth/me/', '/api/cart/',
  '/api/cart/unknown', '/api/orders/', '/api/orders/1/items', '/api/interactions/', '/api/recommend', '/api/recommend/',
  '/api/recommend/unknown', '/api/recommend/history/', '/api/recommend/trending/', '/api/recommend/trending/1',
  '/api/recommend/collaborative', '/api/recommend/collaborative/', '/api/recommend/alternatives/', '/api/recommend/cart_addons',
  '/api/recommend/health/', '/health/', '/health/live', '/images', '/images/', '/images/nothing.svg', '/images/%2e%2e/products_clean.csv',
  '/images/..%2fproducts_clean.csv', '/images/%00.svg', '/favicon.ico', '/openapi.json', '/openapi.yml/', '/swagger-ui', '/swagger-ui/',
  '/api/%00', '/api/%zz', '/api/%ff', '/api/pr%6fducts?page_size=1', '/api/products;v=1?page_size=1',
  '/api/products/../products?page_size=1',
];
const KNOWN = [
  '/health', '/images/10001.svg', '/openapi.yml', '/api/products', '/api/products/search', '/api/products/suggest', '/api/products/10001',
  '/api/products/10001/reviews', '/api/auth/register', '/api/auth/login', '/api/auth/refresh', '/api/auth/logout', '/api/auth/me',
  '/api/cart', '/api/cart/items', '/api/cart/items/10001', '/api/orders', '/api/orders/1', '/api/interactions', '/api/interactions/1',
  '/api/recommend/history', '/api/recommend/collaborative/10001', '/api/recommend/restock', '/api/recommend/alternatives',
  '/api/recommend/alternatives/10001', '/api/recommend/cart-addons', '/api/recommend/trending', '/api/recommend/interaction-based',
  '/api/recommend/seasonal', '/api/recommend/budget', '/api/recommend/new-arrivals', '/api/recommend/health',
];
const METHODS = ['HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'];
const PREFLIGHT = { 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' };
const READ = [
  '/health', '/api/products?page_size=1', '/api/recommend/trending?limit=1', '/api/recommend/history?limit=1', '/api/auth/me',
  '/api/nothing',
];
const SPECIAL = [
  { 'x-visitor-id': '3f1c1c1e-3a52-4a8e-9a39-3a5f3f0c7d11', 'sec-gpc': '1', dnt: '1', 'accept-language': 'de, en;q=0.8' },
  { 'accept-encoding': 'identity', 'if-none-match': '*', 'if-modified-since': 'Fri, 27 Nov 2026 12:00:00 GMT', range: 'bytes=0-9' },
  { 'x-filler': 'y'.repeat(6_000) },
  { 'x-filler': 'y'.repeat(20_000) },
];
const ACCEPTED = [
  'application/json', '*/*', 'text/html', 'text/plain', 'application/xml', 'application/problem+json',
  'text/html, application/xhtml+xml, */*;q=0.8', 'text/csv;q=0.1', 'application/json;q=0', 'nonsense', '',
];
const ORIGINS = ['http://localhost:3000', 'http://127.0.0.1:3000', 'https://shop.example', 'null'];

export async function askAtAddresses(recording, { products, shoppers }) {
  for (const path of ['/health', '/api/recommend/health', '/openapi.yml', '/swagger-ui/index.html']) await recording.get(path);
  for (const { image_url: path } of products) await recording.get(path);
  for (const path of UNKNOWN) await recording.get(path, { as: shoppers[0] });
  for (const path of KNOWN) {
    for (const method of METHODS) await recording.send(method, path, { times: 2 });
  }
  for (const path of UNKNOWN.slice(0, 30)) {
    await recording.post(path, {}, { times: 2 });
    for (const method of ['DELETE', 'OPTIONS']) await recording.send(method, path, { times: 2 });
  }
  await askWithHeaders(recording, shoppers[0]);
}

async function askWithHeaders(recording, as) {
  for (const path of READ) {
    for (const accept of ACCEPTED) await recording.get(path, { as, headers: { accept } });
    for (const origin of ORIGINS) {
      await recording.get(path, { as, headers: { origin } });
      await recording.send('OPTIONS', path, { headers: { origin, ...PREFLIGHT }, times: 2 });
    }
    for (const headers of SPECIAL) await recording.get(path, { as, headers });
    for (const length of [3_000, 20_000]) {
      await recording.get(`${path}${path.includes('?') ? '&' : '?'}filler=${'y'.repeat(length)}`, { as });
    }
  }
}
