#!/usr/bin/env bash
# hnswlib-node 3.0.0 (JavaScript), HierarchicalNSW and BruteforceSearch with products' ids as labels, of thirteen digits as shop systems give them.
#
# Guess: a label is a number, as the types say: whole up to 2^53, as labels in hnswlib itself have 64 bits and its Python package keeps them all;
#        or what does not fit is refused, as a BigInt and a text are ("must be a number").
# Seen:  each label is taken modulo 2^32: 7982905098498 comes back as 2855862530, which is no product. A filter by the ids in stock is asked about
#        such numbers too, and finds 42 alone. getPoint(7982905098498) does give its vector, as it wraps likewise. Two ids that are a multiple of
#        2^32 apart are one: the later takes the earlier's place, and the product is gone. -1 is 4294967295. Nothing warns.
# Matters to ids by time, by a hash or of another system: similar products that are in no catalogue, or another one. Label by position in a
# list of ids, and look the id up there.
#
# Wants Node 20 or later with what builds its modules (Python, make and a C++ compiler). Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund hnswlib-node@3.0.0
cat > seen.js <<'JS'
const { BruteforceSearch, HierarchicalNSW } = require('hnswlib-node')

const products = new Map([[42, [3, 0]], [7982905098498, [1, 0]], [7982905098500, [2, 0]]])
for (const Index of [HierarchicalNSW, BruteforceSearch]) {
  const index = new Index('l2', 2)
  index.initIndex(10)
  products.forEach((vector, id) => index.addPoint(vector, id))
  console.log(`${Index.name} finds ${index.searchKnn([1, 0], 3).neighbors.join(', ')}`)
  console.log(`of those in stock: ${index.searchKnn([1, 0], 1, id => products.has(id)).neighbors}`)
}
const index = new HierarchicalNSW('l2', 2)
index.initIndex(10)
index.addPoint([1, 0], 7982905098498)
console.log(`vector of 7982905098498: ${index.getPoint(7982905098498)}`)
index.addPoint([0, 1], 7982905098498 + 2 ** 32)
console.log(`vector of it after another product: ${index.getPoint(7982905098498)}; products: ${index.getCurrentCount()}`)
JS
seen=$(node seen.js)
echo "$seen"
[ "$seen" = "HierarchicalNSW finds 2855862530, 2855862532, 42
of those in stock: 42
BruteforceSearch finds 2855862530, 2855862532, 42
of those in stock: 42
vector of 7982905098498: 1,0
vector of it after another product: 0,1; products: 1" ]
