#!/usr/bin/env bash
# edgevec 0.9.0 (vector search in WebAssembly), EdgeVecConfig.metric "cosine" and "dot", and searchWithFilter(), in Node.
#
# Guess: the nearest come first, as with the default "l2" and as the types say of both: "similarity (converted to distance)"; of vectors of length 1
#        all three give the same list. A filter that k products pass gives k.
# Seen:  "cosine" and "dot" list the least alike first: asked for three like a vector at 0 degrees, they name those at 170, 115 and 85, and the
#        product itself stands last of eight. The score is the plain product of the two vectors, never turned into a distance, and sorted as one:
#        smallest first. "cosine" doesn't divide by the lengths either. With "l2" the list is right, but with a filter short: of the ten nearest red
#        products among 1,000, of which a twentieth are red, some four come, though a search without a filter is exact here.
# Matters to similar products in the page itself: the opposite of what was looked at, with scores that look sane. Normalise and take "l2"; for
# a filter ask for more, and filter by hand.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund edgevec@0.9.0
cat > seen.mjs <<'JS'
import { readFileSync } from 'node:fs'
import load, { EdgeVec, EdgeVecConfig } from 'edgevec/edgevec.js'

await load({ module_or_path: readFileSync('node_modules/edgevec/edgevec_bg.wasm') })

function shop(dimensions, metric) {
  const config = new EdgeVecConfig(dimensions)
  config.metric = metric
  return new EdgeVec(config)
}

const at = (degrees, length = 1) => Float32Array.of(length * Math.cos(degrees * Math.PI / 180), length * Math.sin(degrees * Math.PI / 180))
for (const metric of ['l2', 'cosine', 'dot']) {
  const products = shop(2, metric)
  const degrees = new Map([0, 10, 25, 45, 70, 85, 115, 170].map(angle => [products.insert(at(angle)), angle]))
  const listed = products.search(at(0), 8).map(({ id }) => degrees.get(id))
  console.log(`${metric}: first ${listed.slice(0, 3).join(', ')}, last ${listed.at(-1)}`)
}
const long = shop(2, 'cosine')
long.insert(at(0, 3))
console.log(`cosine of one direction, lengths 3 and 2: ${long.search(at(0, 2), 1)[0].score}`)

// A generator with a seed of its own, so that each run has the same 1,000 products.
let state = 7
const chance = () => (state = (state * 16807) % 2147483647) / 2147483647
const vector = () => Float32Array.from({ length: 8 }, () => chance() - 0.5)
const apart = (one, other) => one.reduce((sum, x, i) => sum + (x - other[i]) ** 2, 0)
const products = shop(8, 'l2')
const rows = Array.from({ length: 1000 }, (_, row) => {
  const [place, colour] = [vector(), row % 20 ? 'black' : 'red']
  return { id: products.insertWithMetadata(place, { colour }), place, colour }
})
const shares = { all: 0, red: 0 }
for (let query = 0; query < 20; query++) {
  const asked = vector()
  for (const kind of ['all', 'red']) {
    const passing = rows.filter(({ colour }) => kind === 'all' || colour === kind)
    const nearest = new Set(passing.sort((a, b) => apart(a.place, asked) - apart(b.place, asked)).slice(0, 10).map(({ id }) => id))
    const found = kind === 'all' ? products.search(asked, 10) : products.searchWithFilter(asked, 'colour = "red"', 10)
    shares[kind] += found.filter(({ id }) => nearest.has(id)).length / 200
  }
}
console.log(`found of the ten nearest: ${shares.all.toFixed(2)} of all, ${shares.red.toFixed(2)} of the red`)
console.log(`most of all: ${shares.all > 0.9}, most of the red: ${shares.red > 0.75}`)
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$(grep -v '^found' <<< "$seen")" = "l2: first 0, 10, 25, last 170
cosine: first 170, 115, 85, last 0
dot: first 170, 115, 85, last 0
cosine of one direction, lengths 3 and 2: 6
most of all: true, most of the red: false" ]
