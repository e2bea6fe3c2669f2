#!/usr/bin/env bash
# blurhash 2.0.5 (the JavaScript package), encode(), beside the Python package of the same name (1.1.5): placeholders for product photos.
#
# Guess: the same text for the same pixels, as of one format, and a picture and its mirror image decode to mirror images.
# Seen:  a white coat on a dark ground becomes an even grey (the eight pixels of a row lie between 169 and 200, by Python between 29 and
#        255), and a picture that is light on the right loses its dark side, where its mirror image keeps it. A dark coat on white is the
#        same text in both. The largest component, by which all are scaled, is looked for with its sign: where the large ones are negative,
#        they are cut to the largest positive one. Both decode alike, so that the fault is in the text and stays in the database.
# Matters to placeholders made in Node or the browser: of dark photos with a light product nothing is seen but grey. Encode in another
# language, or look at what the text decodes to.
#
# Wants Node.js 20 and Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check blurhash==1.1.5 numpy==2.4.6
npm init -y > /dev/null
npm install --silent --no-audit --no-fund blurhash@2.0.5
cat > seen.mjs <<'JS'
import { decode, encode } from 'blurhash'

const SIDE = 32
const pictures = {
  'dark coat on white': x => (x > 8 && x < 24 ? 30 : 250),
  'white coat on dark': x => (x > 8 && x < 24 ? 250 : 30),
  'light on the left': x => 248 - 8 * x,
  'light on the right': x => 8 * x,
}
for (const [name, grey] of Object.entries(pictures)) {
  const pixels = new Uint8ClampedArray(SIDE * SIDE * 4)
  for (let at = 0; at < SIDE * SIDE; at++) pixels.set([...Array(3).fill(grey(at % SIDE)), 255], 4 * at)
  const hash = encode(pixels, SIDE, SIDE, 5, 1)
  console.log(`${name}: ${hash} ${Array.from(decode(hash, 8, 1)).filter((_, at) => at % 4 === 0).join(' ')}`)
}
JS
cat > seen.py <<'PY'
import blurhash
import numpy as np

x = np.arange(32)
pictures = {
    "dark coat on white": np.where((x > 8) & (x < 24), 30, 250),
    "white coat on dark": np.where((x > 8) & (x < 24), 250, 30),
    "light on the left": 248 - 8 * x,
    "light on the right": 8 * x,
}
for name, row in pictures.items():
    hashed = blurhash.encode(np.broadcast_to(row[None, :, None], (32, 32, 3)), 5, 1)
    print(f"{name}: {hashed}", *(int(red) for red, _, _ in blurhash.decode(hashed, 8, 1)[0]))
PY
seen=$(echo JavaScript && node seen.mjs && echo Python && venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "JavaScript
dark coat on white: 4~L;met7~qt7Rj 255 248 199 101 0 121 199 231
white coat on dark: 49Kx6pj[00j[~q 180 172 169 187 200 187 169 172
light on the left: 4*H2cr~q%Mxut7 248 229 184 146 128 101 45 0
light on the right: 4DH2cr00~qM{ay 144 142 137 129 127 138 159 177
Python
dark coat on white: 4~L;met7~qt7Rj 255 248 199 101 0 121 199 231
white coat on dark: 4~Kx6pfQ00fQt7 29 90 170 232 255 232 170 90
light on the left: 4*H2cr~q%Mxut7 248 229 184 146 128 101 45 0
light on the right: 4xH2cr00xuWBay 0 18 68 99 129 163 195 216" ]
