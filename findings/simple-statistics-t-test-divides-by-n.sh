#!/usr/bin/env bash
# simple-statistics 7.12.1 (npm), tTest(sample, value): Student's test of one sample, as of five days' differences between two arms.
#
# Guess: the mean's distance from the value over sampleStandardDeviation / sqrt(n), as in each textbook and in the same library's
#        tTestTwoSample.
# Seen:  it takes standardDeviation, that of a whole population, which divides by n instead of n - 1: t is too great by sqrt(n / (n - 1)),
#        12 % of five values and 5 % of ten. Of 20,000 samples of five with a true mean of zero 7.0 % lie beyond 2.776, where 5 % should; by
#        jStat 1.9.6 5.0 %. The test of two samples is right.
# Matters to paired comparisons of few days or shops, where each such test decides: seven false alarms for five. Compute t from
# sampleStandardDeviation.
#
# Wants Node.js 20. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund simple-statistics@7.12.1 jstat@1.9.6
cat > seen.mjs <<'JS'
import jstat from 'jstat'
import { mean, sampleStandardDeviation, tTest, tTestTwoSample, variance } from 'simple-statistics'

const days = [3, 5, 1, 4, 2]
const byHand = sample => mean(sample) / (sampleStandardDeviation(sample) / Math.sqrt(sample.length))
console.log(`one sample: ${tTest(days, 0).toFixed(4)}, by hand ${byHand(days).toFixed(4)}`)
const other = [2, 3, 1, 2, 0]
const pooled = Math.sqrt((variance(days) * 5 + variance(other) * 5) / 8 * (2 / 5))
console.log(`two samples: ${tTestTwoSample(days, other).toFixed(4)}, by hand ${((mean(days) - mean(other)) / pooled).toFixed(4)}`)

// A generator with a seed of its own, so that each run has the same samples; Box and Muller's normal values.
let state = 7
const chance = () => (state = (state * 16807) % 2147483647) / 2147483647
const normal = () => Math.sqrt(-2 * Math.log(chance())) * Math.cos(2 * Math.PI * chance())
const samples = Array.from({ length: 20_000 }, () => Array.from({ length: 5 }, normal))
const beyond = jstat.studentt.inv(0.975, 4)
const percent = count => `${(100 * count / samples.length).toFixed(1)} %`
console.log(`beyond ${beyond.toFixed(3)}: ${percent(samples.filter(sample => Math.abs(tTest(sample, 0)) > beyond).length)}`)
console.log(`by jStat: ${percent(samples.filter(sample => jstat.ttest(0, sample, 2) < 0.05).length)}`)
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "one sample: 4.7434, by hand 4.2426
two samples: 1.6059, by hand 1.6059
beyond 2.776: 7.0 %
by jStat: 5.0 %" ]
