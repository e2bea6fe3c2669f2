#!/usr/bin/env bash
# mingo 7.2.7 (JavaScript, MongoDB's aggregation on arrays), $median and $percentile of prices and waiting times.
#
# Guess: the values are put in order as numbers, as $sort and $sortArray of the same library do: of 5, 10 and 100 the median is 10, of 1 to 100 the
#        90th percentile is 90 or its neighbour.
# Seen:  they are put in order as texts, 10 before 100 before 5: the median is 100, the 90th percentile of 1 to 100 is 20, the 100th is 99. In
#        $group, $project and $setWindowFields alike. Numbers of as many digits (10 to 99) are right; an array that is in order already
#        makes no difference. Nothing warns, and each answer is one of the values.
# Matters to usual prices, sizes of orders and slow answers in a page or a test that stands in for MongoDB: $sortArray, and take the
# element yourself.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund mingo@7.2.7
cat > seen.mjs <<'JS'
import { aggregate } from 'mingo'

const input = { input: '$value', method: 'approximate' }
const documents = values => values.map(value => ({ value }))
const from = (first, last) => Array.from({ length: last - first + 1 }, (_, at) => first + at)
const prices = [5, 10, 100]

const [group] = aggregate(documents(prices), [{ $group: { _id: null, median: { $median: input } } }])
const order = { $sortArray: { input: '$value', sortBy: 1 } }
const [project] = aggregate([{ value: prices }], [{ $project: { median: { $median: input }, order } }])
const median = { $median: input, window: { documents: ['unbounded', 'unbounded'] } }
const [row] = aggregate(documents(prices), [{ $setWindowFields: { sortBy: { value: 1 }, output: { median } } }])
console.log(`median of ${prices}: by group ${group.median}, by project ${project.median}, by window ${row.median}`)
console.log(`the same in order: ${project.order}`)
for (const [first, last] of [[10, 99], [1, 100]]) {
  const percentiles = { $percentile: { ...input, p: [0.25, 0.5, 0.9, 1] } }
  const [told] = aggregate(documents(from(first, last)), [{ $group: { _id: null, percentiles } }])
  console.log(`25th, 50th, 90th and 100th percentile of ${first} to ${last}: ${told.percentiles.join(', ')}`)
}
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "median of 5,10,100: by group 100, by project 100, by window 100
the same in order: 5,10,100
25th, 50th, 90th and 100th percentile of 10 to 99: 32, 54, 90, 99
25th, 50th, 90th and 100th percentile of 1 to 100: 30, 53, 20, 99" ]
