#!/usr/bin/env bash
# linkedom 0.18.15, parseHTML of a shop's page, as a crawler of prices or previews reads it.
#
# Guess: the names of attributes fall to lower case, as HTML has it and as those of elements do here too (<A> is found by "a"), and a link's href is
#        resolved against the page's base, as document.baseURI is.
# Seen:  <A HREF="/p" CLASS="buy"> is found by "a", and not by "a[href]", ".buy" or its id; getAttribute('href') is null where
#        getAttribute('HREF') is "/p". The href property of a link with lower case is the text "/q", with no base before it. Nothing is said.
# Matters to reading others' pages and mails, where upper case still lives: links and prices are missed one by one, and no page fails.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund linkedom@0.18.15
cat > seen.mjs <<'JS'
import { parseHTML } from 'linkedom'

const { document } = parseHTML(`<!doctype html><html><head><base href="https://shop.example/coats/"></head>
<body><A HREF="/p" CLASS="buy" ID="coat">upper</A><a href="/q" class="buy" id="hat">lower</a></body></html>`)
for (const selector of ['a', 'a[href]', '.buy', '#coat', '#hat']) console.log(`${selector}: ${document.querySelectorAll(selector).length}`)
const [upper, lower] = document.querySelectorAll('a')
console.log(`upper: href ${upper.getAttribute('href')}, HREF ${upper.getAttribute('HREF')}`)
console.log(`lower: href ${lower.href}, base ${document.baseURI}`)
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "a: 2
a[href]: 1
.buy: 1
#coat: 0
#hat: 1
upper: href null, HREF /p
lower: href /q, base https://shop.example/coats/" ]
