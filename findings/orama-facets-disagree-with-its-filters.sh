#!/usr/bin/env bash
# Orama 3.1.18 (@orama/orama), facets beside filters of the same property.
#
# Guess: a facet's number is that of the documents which its filter finds: a document without the property counts nowhere, and a price
#        that is the border of two ranges counts in one.
# Seen:  a document without a boolean counts as false (2) where the filter false finds one; a price of 5 counts in 0-5 and in 5-50, so that the
#        ranges add up to more than there is. Where any hit lacks a property of type string[] or enum[], which the schema allows, the search
#        with its facet fails for all: TypeError, facetValue is not iterable.
# Matters to a shop's filters, whose numbers promise what a click will show: fill in each property, and half-open ranges by hand.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @orama/orama@3.1.18
cat > seen.mjs <<'JS'
import { create, insert, insertMultiple, search } from '@orama/orama'

const shop = create({ schema: { title: 'string', price: 'number', sale: 'boolean', tags: 'string[]' } })
await insertMultiple(shop, [
  { title: 'coat of wool', price: 5, sale: true, tags: ['red'] },
  { title: 'coat of fur', price: 50, sale: false, tags: ['red'] },
])
const facet = async of => (await search(shop, { term: 'coat', facets: of })).facets
const found = async where => (await search(shop, { term: 'coat', where })).count

const { price, tags } = await facet({ price: { ranges: [{ from: 0, to: 5 }, { from: 5, to: 50 }] }, tags: {} })
console.log('two coats by price:', JSON.stringify(price.values))
console.log(`red of two: ${tags.values.red}`)
await insert(shop, { title: 'coat of arms' })
const { sale } = await facet({ sale: { true: true, false: true } })
console.log(`not on sale: ${sale.values.false}, filter ${await found({ sale: false })}`)
console.log('tags of all:', await facet({ tags: {} }).catch(error => `${error.name}: ${error.message}`))
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = 'two coats by price: {"0-5":1,"5-50":2}
red of two: 2
not on sale: 2, filter 1
tags of all: TypeError: facetValue is not iterable' ]
