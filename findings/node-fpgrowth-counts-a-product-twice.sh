#!/usr/bin/env bash
# node-fpgrowth 1.2.1 (JavaScript) and fpgrowth-py 1.0.0 (Python), sets of products often bought together, beside efficient-apriori 2.0.6
# and a count by hand: baskets in which a product stands on two lines, as by size.
#
# Guess: a basket holds a product or it doesn't: the support is the number of baskets that hold all products of the set.
# Seen:  both count lines. Coat and sock, which one basket of eight holds, have a support of two, since that basket has two coats, and so
#        they are frequent; so are hat and sock. node-fpgrowth finds coats in five baskets, of which three hold one, and lists "coat and
#        coat"; fpgrowth-py lists coat twice and makes rules of the pairs. With each basket made a set both agree with efficient-apriori,
#        which does so itself.
# Matters to "often bought together" from order lines: pairs that one shopper bought once pass the threshold. Make each basket a set first.
#
# Wants Node.js 20 and Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check efficient-apriori==2.0.6 fpgrowth-py==1.0.0
npm init -y > /dev/null
npm install --silent --no-audit --no-fund node-fpgrowth@1.2.1
cat > baskets.json <<'JSON'
[["coat", "hat"], ["coat", "coat"], ["coat", "coat", "sock"], ["hat", "sock", "sock"], ["sock", "sock", "sock"], ["hat"], ["belt", "hat"], ["belt", "belt"]]
JSON
cat > seen.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { FPGrowth } from 'node-fpgrowth'

const baskets = JSON.parse(readFileSync('baskets.json', 'utf8'))
const show = (name, sets) => console.log(`${name}: ${sets.map(({ items, support }) => `${[...items].sort().join(' and ')} ${support}`).sort().join(', ')}`)
show('node-fpgrowth', await new FPGrowth(0.25).exec(baskets))
show('node-fpgrowth, each basket a set', await new FPGrowth(0.25).exec(baskets.map(basket => [...new Set(basket)])))
JS
cat > seen.py <<'PY'
import json
from collections import Counter
from itertools import combinations

from efficient_apriori import apriori
from fpgrowth_py import fpgrowth


def show(name, sets):
    print(f"{name}: {', '.join(sorted(' '.join(found) for found in sets))}")


def mined(baskets):
    sets, rules = fpgrowth(baskets, minSupRatio=0.25, minConf=0.1)
    return [[" and ".join(sorted(items))] for items in sets], [[*one, "then", *other, f"{confidence:.2f}"] for one, other, confidence in rules]


baskets = json.load(open("baskets.json"))
for name, form in (("fpgrowth-py", baskets), ("fpgrowth-py, each basket a set", [sorted(set(basket)) for basket in baskets])):
    sets, rules = mined(form)
    show(name, sets)
    show(f"{name}, rules", rules)
found, _ = apriori(list(map(tuple, baskets)), min_support=0.25)
show("efficient-apriori", [[" and ".join(items), str(support)] for size in found.values() for items, support in size.items()])
held = Counter(items for basket in baskets for size in (1, 2) for items in combinations(sorted(set(basket)), size))
show("by hand", [[" and ".join(items), str(support)] for items, support in held.items() if support >= 2])
PY
seen=$(node seen.mjs && venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "node-fpgrowth: belt 3, coat 5, coat and coat 2, coat and sock 2, hat 4, hat and sock 2, sock 6, sock and sock 4
node-fpgrowth, each basket a set: belt 2, coat 3, hat 4, sock 3
fpgrowth-py: belt, coat, coat, coat and sock, hat, hat and sock, sock, sock
fpgrowth-py, rules: coat then sock 0.33, hat then sock 0.25, sock then coat 0.33, sock then hat 0.33
fpgrowth-py, each basket a set: belt, coat, hat, sock
fpgrowth-py, each basket a set, rules: 
efficient-apriori: belt 2, coat 3, hat 4, sock 3
by hand: belt 2, coat 3, hat 4, sock 3" ]
