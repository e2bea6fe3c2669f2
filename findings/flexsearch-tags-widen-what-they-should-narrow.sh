#!/usr/bin/env bash
# flexsearch 0.8.212, Document.search() with words and tags: the filters beside a search box.
#
# Guess: a tag narrows what the words find, two tags of two fields narrow it further ("intersection", as its guide says of both), and a limit
#        counts what is left.
# Seen:  two fields are joined: of twelve coats, Nike and blue gives those of Nike and those that are blue, eight instead of two. Without words the
#        two come as two lists, neither of them narrowed. And the tags are held against the first 100 hits alone, whatever the limit: of 300 coats,
#        29 of them by Nike, Nike gives 10 at a limit of 50 or 500, and none from the tenth on; a brand whose coats were added last gives none.
#        Without a tag all 300 come.
# Matters to each shop whose search box has filters: more chosen, more shown, and beyond a hundred hits a brand that is there looks sold out, while
# the test with twenty products and one filter passes. Search by words alone with a limit above the stock, and narrow what comes by hand.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund flexsearch@0.8.212
cat > seen.mjs <<'JS'
import flexsearch from 'flexsearch'

function shop(size, brand) {
  const products = new flexsearch.Document({ document: { id: 'id', index: ['name'], tag: ['brand', 'colour'] } })
  for (let id = 1; id <= size; id++) {
    products.add({ id, name: 'wool coat', brand: brand(id), colour: id % 3 ? 'red' : 'blue' })
  }
  return products
}

const lists = found => found.map(({ tag, result }) => `${tag ? tag + ' ' : ''}${result.join(' ')}`).join(' | ')
const few = shop(12, id => id % 2 ? 'Puma' : 'Nike')
console.log(`Nike: ${lists(few.search('coat', { tag: { brand: 'Nike' } }))}`)
console.log(`blue: ${lists(few.search('coat', { tag: { colour: 'blue' } }))}`)
console.log(`Nike and blue: ${lists(few.search('coat', { tag: { brand: 'Nike', colour: 'blue' } }))}`)
console.log(`Nike and blue, no words: ${lists(few.search({ tag: { brand: 'Nike', colour: 'blue' } }))}`)

const many = shop(300, id => id > 290 ? 'Asics' : id % 10 ? 'Puma' : 'Nike')
const count = options => many.search('coat', options).reduce((sum, { result }) => sum + result.length, 0)
console.log(`no tag, limit 500: ${count({ limit: 500 })}`)
for (const limit of [5, 50, 500]) {
  console.log(`Nike, limit ${limit}: ${count({ limit, tag: { brand: 'Nike' } })}`)
}
console.log(`Nike, limit 10 from the tenth on: ${count({ limit: 10, offset: 10, tag: { brand: 'Nike' } })}`)
console.log(`Asics, limit 500: ${count({ limit: 500, tag: { brand: 'Asics' } })}`)
console.log(`Asics, no words: ${many.search({ limit: 500, tag: { brand: 'Asics' } })[0].result.length}`)
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "Nike: 2 4 6 8 10 12
blue: 3 6 9 12
Nike and blue: 2 3 4 6 8 9 10 12
Nike and blue, no words: Nike 2 4 6 8 10 12 | blue 3 6 9 12
no tag, limit 500: 300
Nike, limit 5: 5
Nike, limit 50: 10
Nike, limit 500: 10
Nike, limit 10 from the tenth on: 0
Asics, limit 500: 0
Asics, no words: 10" ]
