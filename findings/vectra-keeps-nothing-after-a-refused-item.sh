#!/usr/bin/env bash
# vectra 0.15.0 (JavaScript, a vector index in a folder), LocalIndex.insertItem() of an item whose id is there already.
#
# Guess: the item is refused by an error, as documented, and nothing else changes: whoever catches the error and goes on with the next item has the
#        others, as a feed with a doubled line wants.
# Seen:  it is the last thing that the index keeps. Every insertItem(), upsertItem() and deleteItem() after it is fulfilled without an error and
#        does nothing that a search, listItems() or the file on disk would show: the products after a doubled one are not there, a withdrawn one
#        is still found, and an upsert leaves the old price. The refused call had begun an update and leaves it open, and all later calls
#        add to that update, which nobody ends. Only beginUpdate() tells of it.
# Matters to each import that skips what it has: the log says 5,000 products, the shop finds those before the first doubled one. Call
# cancelUpdate() where the error is caught, or take upsertItem() alone.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund vectra@0.15.0
cat > seen.mjs <<'JS'
import { LocalIndex } from 'vectra'

const product = (id, price) => ({ id, vector: [price, 100 - price], metadata: { price } })

async function feed(name, { doubled, cancel }) {
  const shop = new LocalIndex(name)
  await shop.createIndex()
  let refused = 0
  let done = 0
  const lines = [product('coat', 90), product('hat', 20), ...(doubled ? [product('hat', 20)] : []), product('scarf', 30), product('boots', 80)]
  for (const line of lines) {
    await shop.insertItem(line).then(() => done++, () => { refused++; if (cancel) shop.cancelUpdate() })
  }
  await shop.upsertItem(product('hat', 15))
  await shop.deleteItem('coat')
  const told = items => items.map(({ id, metadata }) => `${id} ${metadata.price}`).join(', ')
  const found = (await shop.queryItems([1, 0], '', 9)).map(({ item }) => item)
  console.log(`${name}: refused ${refused}, done ${done}, found: ${told(found)}`)
  console.log(`  on disk: ${told(await new LocalIndex(name).listItems())}`)
  await shop.beginUpdate().catch(error => console.log(`  beginUpdate: ${error.message}`))
}

await feed('each line once', { doubled: false })
await feed('one line twice', { doubled: true })
await feed('one line twice, cancelled', { doubled: true, cancel: true })
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "each line once: refused 0, done 4, found: boots 80, scarf 30, hat 15
  on disk: hat 15, scarf 30, boots 80
one line twice: refused 1, done 4, found: coat 90, hat 20
  on disk: coat 90, hat 20
  beginUpdate: Update already in progress
one line twice, cancelled: refused 1, done 4, found: boots 80, scarf 30, hat 15
  on disk: hat 15, scarf 30, boots 80" ]
