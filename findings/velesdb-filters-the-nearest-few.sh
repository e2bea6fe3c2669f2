#!/usr/bin/env bash
# VelesDB 7.0.0 (velesdb, an embedded vector database for Python), SearchOptions(filter=...) and the same condition in its query language.
#
# Guess: the ten nearest red products, as the filter is called a pre-filter ("Metadata pre-filter dict") and 40 of the 2,000 products are
#        red.
# Seen:  two of them. The filter is put on the nearest hundred of all (ten times k), and what passes is the answer, without a word that it
#        is short; asked for fifty it lists ten of the forty. "WHERE vector NEAR $v AND colour = 'red' LIMIT 10" finds six, and an index on
#        the column changes nothing for either. Of a colour that a fifth of the products have all ten come.
# Matters to filters by brand, size or shop: the rarer what is asked for, the emptier the page, while tests with common values pass. Ask for
# k times (all / passing) and cut, or keep a collection for each shop.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check velesdb==7.0.0 numpy==2.4.6
cat > seen.py <<'PY'
import numpy as np
import velesdb

chance = np.random.default_rng(1)
vectors = chance.normal(size=(2000, 16))
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
colours = ["red" if row % 50 == 0 else "blue" if row % 5 == 0 else "black" for row in range(2000)]
products = velesdb.Database("shop").create_collection("products", dimension=16, metric="cosine")
products.upsert([{"id": row, "vector": vectors[row].tolist(), "payload": {"colour": colours[row]}} for row in range(2000)])
asked = chance.normal(size=(30, 16))


def nearest(query, colour, k):
    return set([row for row in np.argsort(-(vectors @ query)).tolist() if colours[row] == colour][:k])


def share(colour, k, search):
    found = np.mean([len(search(query.tolist(), colour, k) & nearest(query, colour, k)) for query in asked])
    asked_for = min(k, colours.count(colour))
    print(f"{found:.1f} of {asked_for} by {search.__name__}")
    return "most" if found > 0.9 * asked_for else "some" if found > 0.4 * asked_for else "few"


def options(vector, colour, k):
    condition = {"condition": {"type": "eq", "field": "colour", "value": colour}}
    return {hit["id"] for hit in products.search_request(velesdb.SearchOptions(vector=vector, k=k, filter=condition))}


def language(vector, colour, k):
    found = products.query(f"SELECT * FROM products WHERE vector NEAR $v AND colour = '{colour}' LIMIT {k}", {"v": vector})
    return {hit["node_id"] for hit in found}


for colour, k in (("blue", 10), ("red", 10), ("red", 50)):
    print(f"  {colour}, k = {k}: finds {share(colour, k, options)}, in the language {share(colour, k, language)}")
products.create_index("colour")
print(f"  with an index: finds {share('red', 10, options)}, in the language {share('red', 10, language)}")
PY
seen=$(venv/bin/python -W ignore seen.py)
echo "$seen"
[ "$(grep '^  ' <<< "$seen")" = "  blue, k = 10: finds most, in the language most
  red, k = 10: finds few, in the language some
  red, k = 50: finds few, in the language most
  with an index: finds few, in the language some" ]
