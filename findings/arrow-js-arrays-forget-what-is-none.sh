#!/usr/bin/env bash
# apache-arrow 21.2.0 (JavaScript), vector.toArray() beside vector.get(): a rating that is missing, and an embedding of half precision.
#
# Guess: an array of the same values: what is none is NaN or null in it (or there is a plain array, as Array.from gives), and a half is its number.
# Seen:  what is none is 0, as the buffer happens to hold: a mean of 4.5, none and 3 is 2.5 by toArray() and 3.75 by the vector itself. A half
#        is the sixteen bits of its storage: [0.5, 1] becomes [14336, 15360], so that a dot product of two embeddings is 441,450,496 where
#        1.25 is right. get(), the iterator and toJSON() say null and 0.5. Nothing warns; nullCount tells of the first, the type of the second.
# Matters to ratings, prices and vectors taken from Parquet or Arrow for speed, which is what toArray() is advised for: look at nullCount, and
# spread halves ([...vector]).
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts apache-arrow@21.2.0
cat > seen.mjs <<'JS'
import { Float16, Float32, Float64, vectorFromArray } from 'apache-arrow'

const mean = values => values.reduce((sum, value) => sum + value, 0) / values.length
const dot = values => values.reduce((sum, value) => sum + value * value, 0)

const ratings = vectorFromArray([4.5, null, 3], new Float64())
console.log(`ratings: ${[...ratings].map(String)} by the vector, ${ratings.toArray()} by toArray, ${ratings.nullCount} is none`)
console.log(`mean: ${mean([...ratings].filter(rating => rating !== null))} and ${mean([...ratings.toArray()])}`)
for (const type of [new Float32(), new Float16()]) {
  const embedding = vectorFromArray([0.5, 1], type)
  console.log(`${type}: ${[...embedding]} by the vector, ${embedding.toArray()} by toArray, squared ${dot([...embedding.toArray()])}`)
}
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "ratings: 4.5,null,3 by the vector, 4.5,0,3 by toArray, 1 is none
mean: 3.75 and 2.5
Float32: 0.5,1 by the vector, 0.5,1 by toArray, squared 1.25
Float16: 0.5,1 by the vector, 14336,15360 by toArray, squared 441450496" ]
