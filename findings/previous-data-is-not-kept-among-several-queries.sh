#!/usr/bin/env bash
# @tanstack/query-core 5.108.4, QueriesObserver (what useQueries stands on), with placeholderData: keepPreviousData.
#
# Guess: a query among several keeps its previous data while the next key loads, as a single query with the same option does.
# Seen:  a single query shows "page 1" as placeholder while page 2 loads; among several it shows undefined. Each new key gets an observer of
#        its own, which has no data before it, so that the function is called with undefined. The types and the option's page do not say so.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @tanstack/query-core@5.108.4
cat > seen.mjs <<'JS'
import { keepPreviousData, QueriesObserver, QueryClient, QueryObserver } from '@tanstack/query-core'

const client = new QueryClient()
const page = number => ({
  queryKey: ['page', number],
  queryFn: () => new Promise(loaded => setTimeout(() => loaded(`page ${number}`), 20)),
  placeholderData: keepPreviousData,
})

/** What the first result is while the next page loads. */
function whileTheNextLoads(observer, first, turn) {
  return new Promise(seen => {
    const stop = observer.subscribe(() => {
      if (first().data !== 'page 1' || first().isPlaceholderData) return
      stop()
      observer.subscribe(() => {})
      turn()
      seen(String(first().data))
    })
  })
}

const one = new QueryObserver(client, page(1))
console.log(`one query: ${await whileTheNextLoads(one, () => one.getCurrentResult(), () => one.setOptions(page(2)))}`)
client.clear()
const several = new QueriesObserver(client, [page(1)])
console.log(`of several: ${await whileTheNextLoads(several, () => several.getCurrentResult()[0], () => several.setQueries([page(2)]))}`)
process.exit()
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "one query: page 1
of several: undefined" ]
