#!/usr/bin/env bash
# react-router 8.5.3, generatePath, matchPath and matchRoutes with a value that needs encoding.
#
# Guess: matchPath reads back what generatePath wrote, and both ways to match (matchPath for a pattern, matchRoutes for a table) agree.
# Seen:  generatePath encodes each segment, and matchPath decodes the slash alone: "50% wool/silk" comes back as "50%25%20wool/silk", half
#        decoded, so that decoding it afterwards is right here and fails or decodes twice elsewhere. matchRoutes, to which the same pattern and
#        address are given, decodes it whole. A splat is the other way round: generatePath leaves "a b/c" as it is.
# Matters to pages that take a brand or a search from the address by matchPath, as breadcrumbs and tests do: take useParams, or matchRoutes.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund react-router@8.5.3 react@19.3.1 react-dom@19.3.1
cat > seen.mjs <<'JS'
import { generatePath, matchPath, matchRoutes } from 'react-router'

const pattern = '/brand/:name'
const path = generatePath(pattern, { name: '50% wool/silk' })
console.log(`written: ${path}`)
console.log(`by matchPath: ${matchPath(pattern, path).params.name}`)
console.log(`by matchRoutes: ${matchRoutes([{ path: pattern }], path)[0].params.name}`)
console.log(`splat: ${generatePath('/brand/*', { '*': '50% wool/silk' })}`)
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "written: /brand/50%25%20wool%2Fsilk
by matchPath: 50%25%20wool/silk
by matchRoutes: 50% wool/silk
splat: /brand/50% wool/silk" ]
