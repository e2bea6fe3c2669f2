#!/usr/bin/env bash
# zustand 5.1.0, the middleware persist where the browser gives no storage, as with site data blocked.
#
# Guess: the store works without keeping anything, and its .persist, which the types promise, says that there is nothing more to wait for.
# Seen:  where reaching for the storage throws (localStorage of a browser that blocks it), the store has no .persist at all: hasHydrated() and
#        onFinishHydration() are TypeErrors, though the compiler is content. Where the storage is there and its getItem throws, .persist is there
#        and hasHydrated() stays false for good: onFinishHydration is never called, only the callback of onRehydrateStorage gets the error.
# Matters to every page that waits for hydration before it shows a cart: for these visitors it fails, or waits for ever.
#
# Wants Node 20 or later. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund zustand@5.1.0
cat > seen.mjs <<'JS'
import { createJSONStorage, persist } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'

console.warn = () => {}
const blocked = () => { throw new Error('blocked') }
const storages = {
  'a storage': () => ({ getItem: () => null, setItem: () => {}, removeItem: () => {} }),
  'none to reach': blocked,
  'one that cannot be read': () => ({ getItem: blocked, setItem: () => {}, removeItem: () => {} }),
}
for (const [name, storage] of Object.entries(storages)) {
  const cart = createStore(persist(() => ({ items: 0 }), { name: 'cart', storage: createJSONStorage(storage), skipHydration: true }))
  let finished = false
  cart.persist?.onFinishHydration(() => { finished = true })
  await cart.persist?.rehydrate()
  cart.setState({ items: 1 })
  console.log(`${name}: items ${cart.getState().items}, persist ${typeof cart.persist}, hydrated ${cart.persist?.hasHydrated()}, told ${finished}`)
}
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "a storage: items 1, persist object, hydrated true, told true
none to reach: items 1, persist undefined, hydrated undefined, told false
one that cannot be read: items 1, persist object, hydrated false, told false" ]
