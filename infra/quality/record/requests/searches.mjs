// The search and its suggestions: words as they stand in the catalogue, typos, synonyms, and what is no word at all.

const WORDS = [
  'blue jeans', 'red dres', 'sprots shoes', 'black heels', 'white shirt', 'tshirt', 't-shirt', 'T Shirts', 'women\'s heels', 'womens heels',
  'ladies bag', 'sneakers', 'trainers', 'Veltrix', 'veltrix black running shoes', 'pipkin & pond', 'Cobbler’s Arch', 'cafe', 'café', 'CAFÉ',
  'snekaers for men', 'jeens', 'the', 'for men', 'red', 'a', 'zzzzqqq', 'black zzzzqqq', 'socks 5', '10001', 'kurta kurtas', 'navy-blue',
  'wool:*', 'blue | red', '!blue', '100% \'wool\' & silk; drop+table "x" #1 \\ ?', '🧥', 'платье', '服', '', ' ', '  blue   jeans  ',
  '\u0000', 'blue\u0000jeans', 'x'.repeat(200), 'x'.repeat(201), 'blue '.repeat(40), 'blue '.repeat(41),
];
const TYPED = [
  'b', 'bl', 'bla', 'black', 'black ', 'black s', 'sho', 'shoe', 'dre', 'wom', 'tsh', 't-s', 'vel', 'Pip', 'sprot', 'cob', 'the', 'zz',
  'kur', 'snea', 'red dr', 'men\'s', '', ' ', 'é', '🧥', '%', '\u0000', 'x'.repeat(200), 'x'.repeat(201),
];
const NARROWED = [
  'gender=Men', 'base_colour=Black&in_stock=true', 'max_price=40&sort=price_asc', 'sort=rating', 'sort=newest', 'sort=popular',
  'sort=relevance', 'page=2&page_size=5', 'page=9999', 'sort=sideways', 'page_size=101', 'min_price=9&max_price=1',
];
const RAW = [
  'q', 'q=%ED%A0%BD', 'q=a+b', 'q=a%2Bb', 'q=%ff', 'q=%', 'q=%zz', 'Q=shoes', 'q=shoes&q=red', 'q=red;blue', 'q=red%20shoes&other=1',
  'q=red#shoes', '',
];

export async function askForSearches(recording) {
  for (const words of WORDS) {
    const q = encodeURIComponent(words);
    await recording.get(`/api/products/search?q=${q}&page_size=8`);
    await recording.get(`/api/products?q=${q}&page_size=4`);
  }
  for (const filter of NARROWED) {
    for (const words of ['shoes', 'red dres']) {
      await recording.get(`/api/products/search?q=${encodeURIComponent(words)}&${filter}`);
      await recording.get(`/api/products?q=${encodeURIComponent(words)}&${filter}`);
    }
  }
  for (const typed of TYPED) await recording.get(`/api/products/suggest?q=${encodeURIComponent(typed)}`);
  for (const query of RAW) {
    for (const path of ['/api/products/search', '/api/products/suggest']) await recording.get(`${path}?${query}`);
  }
  await recording.get('/api/products/search');
  await recording.get('/api/products/suggest');
}
