#!/usr/bin/env bash
# MiniSearch 7.2.0, lunr 2.3.9 and Orama 3.1.18 beside Fuse.js 7.5.0: "shirt" with a typo of one letter allowed, in a shop of 400 shirts, three
# skirts and 597 coats.
#
# Guess: what is spelt as asked comes first, what is a letter away after it: the fuzzy weights (MiniSearch's .45) are below 1 for that.
# Seen:  the three skirts come first, above all 400 shirts, in all three; lunr's advice to ask for the exact word beside the fuzzy one changes
#        nothing. Each near word is weighted by its own rarity, and skirts are rarer than shirts: MiniSearch's calcBM25Score takes the matches of
#        the derived term, and ln(1 + 997.5/3.5) * .375 is above ln(1 + 600.5/400.5). Fuse.js, which knows no rarity, lists shirts first.
# Matters to every shop's search: the more of a thing it sells, the further down they come. Search exactly first, and with tolerance only where
# that finds too little.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts minisearch@7.2.0 lunr@2.3.9 @orama/orama@3.1.18 fuse.js@7.5.0
cat > seen.mjs <<'JS'
import { create, insertMultiple, search } from '@orama/orama'
import Fuse from 'fuse.js'
import lunr from 'lunr'
import MiniSearch from 'minisearch'

const products = Array.from({ length: 1000 }, (_, i) => ({ id: `p${i}`, title: `${i < 400 ? 'shirt' : i < 403 ? 'skirt' : 'coat'} in blue` }))
const shown = titles => titles.slice(0, 5).map(title => title.split(' ')[0]).join(' ')

const mini = new MiniSearch({ fields: ['title'], storeFields: ['title'] })
mini.addAll(products)
console.log(`MiniSearch: ${shown(mini.search('shirt', { fuzzy: 0.2 }).map(hit => hit.title))}`)

const index = lunr(function () {
  this.ref('id')
  this.field('title')
  products.forEach(product => this.add(product))
})
const titleOf = new Map(products.map(({ id, title }) => [id, title]))
for (const query of ['shirt~1', 'shirt shirt~1'])
  console.log(`lunr, ${query}: ${shown(index.search(query).map(hit => titleOf.get(hit.ref)))}`)

const orama = create({ schema: { title: 'string' } })
await insertMultiple(orama, products)
console.log(`Orama: ${shown((await search(orama, { term: 'shirt', tolerance: 1 })).hits.map(hit => hit.document.title))}`)
console.log(`Fuse.js: ${shown(new Fuse(products, { keys: ['title'] }).search('shirt').map(hit => hit.item.title))}`)
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "MiniSearch: skirt skirt skirt shirt shirt
lunr, shirt~1: skirt skirt skirt shirt shirt
lunr, shirt shirt~1: skirt skirt skirt shirt shirt
Orama: skirt skirt skirt shirt shirt
Fuse.js: shirt shirt shirt shirt shirt" ]
