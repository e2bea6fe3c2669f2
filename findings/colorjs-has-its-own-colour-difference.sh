#!/usr/bin/env bash
# colorjs.io 0.7.1, deltaE(other, '2000') of colours given as #rrggbb, beside culori 4.0.2 and chroma-js 3.2.0.
#
# Guess: CIEDE2000 is a standard with published test values, so that three libraries say the same of two hex colours, but for the last digits.
# Seen:  for colours less than 20 apart culori and chroma agree to .005, and colorjs.io is up to 3.8 away: mediumblue and darkmagenta are 22.2
#        apart, or 18.4. It is right for colours given in Lab (the published pair is 2.0425), but takes an sRGB colour to the Lab of the white of
#        print, D50, where the others stay at the screen's, D65 (lab.from in deltaE2000.js). Of the 139 named colours 10 have another nearest one:
#        royalblue is nearest to steelblue in place of slateblue, grey to dimgrey in place of slategrey.
# Matters where products are filed under named colours, or one dress is matched to another: a threshold or a table made by one library is not the
# other's. Take one on the server and in the page, and say which white.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts colorjs.io@0.7.1 culori@4.0.2 chroma-js@3.2.0
cat > seen.mjs <<'JS'
import chroma from 'chroma-js'
import Color from 'colorjs.io'
import { colorsNamed, differenceCiede2000, formatHex } from 'culori'

const byCulori = differenceCiede2000()
const ways = {
  'colorjs.io': (one, other) => one.color.deltaE(other.color, '2000'),
  culori: (one, other) => byCulori(one.hex, other.hex),
  chroma: (one, other) => chroma.deltaE(one.hex, other.hex),
}
const nameOf = new Map(Object.keys(colorsNamed).map(name => [formatHex(name), name]))
const colours = [...nameOf].map(([hex, name]) => ({ hex, name, color: new Color(hex) }))
const nearest = (colour, difference) => {
  const others = colours.filter(other => other !== colour)
  return others.reduce((best, other) => (difference(colour, other) < difference(colour, best) ? other : best)).name
}
const named = name => colours.find(colour => colour.name === name)
const lab = (...coords) => new Color('lab', coords)
const pairs = colours.flatMap((one, at) => colours.slice(at + 1).map(other => [one, other])).filter(pair => ways.culori(...pair) < 20)
console.log(`the published pair: ${lab(50, 2.6772, -79.7751).deltaE(lab(50, 0, -82.7485), '2000').toFixed(4)}`)
for (const [library, difference] of Object.entries(ways)) {
  const apart = difference(named('mediumblue'), named('darkmagenta')).toFixed(1)
  const most = Math.max(...pairs.map(pair => Math.abs(difference(...pair) - ways.culori(...pair)))).toFixed(2)
  const moved = colours.filter(colour => nearest(colour, difference) !== nearest(colour, ways.culori)).length
  console.log(`${library}: ${apart} apart, royalblue is nearest to ${nearest(named('royalblue'), difference)}`)
  console.log(`  beside culori: at most ${most} away in ${pairs.length} pairs, ${moved} of ${colours.length} colours have another nearest one`)
}
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "the published pair: 2.0425
colorjs.io: 22.2 apart, royalblue is nearest to steelblue
  beside culori: at most 3.77 away in 1301 pairs, 10 of 139 colours have another nearest one
culori: 18.4 apart, royalblue is nearest to slateblue
  beside culori: at most 0.00 away in 1301 pairs, 0 of 139 colours have another nearest one
chroma: 18.4 apart, royalblue is nearest to slateblue
  beside culori: at most 0.00 away in 1301 pairs, 0 of 139 colours have another nearest one" ]
