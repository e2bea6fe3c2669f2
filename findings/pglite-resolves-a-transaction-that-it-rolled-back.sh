#!/usr/bin/env bash
# PGlite 0.5.14 (@electric-sql/pglite), the one that its pgvector extension 0.0.15 takes, db.transaction() where the callback catches an error.
#
# Guess: after a failed statement PostgreSQL can only roll back, so that transaction() is rejected; it resolves when the rows are kept.
# Seen:  it resolves with the callback's value, and nothing is kept: the COMMIT that it sends is answered with ROLLBACK, as PostgreSQL does for a
#        transaction that failed, and the answer is not looked at. 0.5.17 looks, and is rejected; but pglite-pgvector 0.0.15, the newest, names
#        0.5.14 as its one peer, so that whoever wants vectors stays with the former.
# Matters to each "insert, or update if it is there" by catch inside a transaction: use ON CONFLICT or a savepoint, and let errors through.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > seen.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite'

const db = await PGlite.create()
await db.exec('create table product (id int primary key); insert into product values (1)')
const outcome = await db.transaction(async transaction => {
  await transaction.query('insert into product values (2)')
  await transaction.query('insert into product values (1)').catch(() => {})
  return 'two products'
}).then(value => `resolved, ${value}`, error => `rejected, ${error.message}`)
console.log(`${outcome}; kept ${(await db.query('select id from product order by id')).rows.length}`)
JS
npm init -y > /dev/null
for version in 0.5.14 0.5.17; do
  npm install --silent --no-audit --no-fund "@electric-sql/pglite@$version"
  echo "$version: $(node seen.mjs)" >> seen
done
npm install --silent --no-audit --no-fund --legacy-peer-deps @electric-sql/pglite-pgvector@0.0.15
cat > peer.cjs <<'JS'
const { peerDependencies } = JSON.parse(require('fs').readFileSync('node_modules/@electric-sql/pglite-pgvector/package.json'))
console.log(`pgvector wants ${peerDependencies['@electric-sql/pglite']}`)
JS
node peer.cjs >> seen
cat seen
[ "$(cat seen)" = "0.5.14: resolved, two products; kept 1
0.5.17: rejected, Transaction was rolled back instead of committed; kept 1
pgvector wants 0.5.14" ]
