#!/usr/bin/env bash
# qdrant-edge-py 0.9.0 (Qdrant's engine within the process), MatchValue(True) and MatchValue(False) in a filter.
#
# Guess: the types say that a value is "Union[str, int, bool]", and the payload keeps true and false, so sold_out = False finds what can be bought, and
#        must_not sold_out = True the same and what says nothing.
# Seen:  MatchValue(True) is made into the number 1 (its value reads back as 1), and no truth equals a number: must finds nothing, must_not hides
#        nothing, deleting by such a filter deletes nothing, with an index of the kind Bool and without. In a field of numbers it finds the products
#        of which 1 is left. A facet of the same field counts its truths rightly, and the local mode of qdrant-client 1.20.0 filters as guessed.
# Matters to a shop that moves from the one to the other: sold-out and hidden products come back into each list, without an error. Write the
# truths as words and match those.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check qdrant-edge-py==0.9.0 qdrant-client==1.20.0
cat > seen.py <<'PY'
import qdrant_edge as edge
from qdrant_client import QdrantClient, models

PRODUCTS = {1: {"sold_out": True, "word": "yes", "left": 0}, 2: {"sold_out": False, "word": "no", "left": 1}, 3: {"left": 5}}

shop = edge.EdgeShard.create("shop", edge.EdgeConfig(vectors=edge.EdgeVectorParams(2, edge.Distance.Cosine)))
shop.update(edge.UpdateOperation.upsert_points([edge.Point(product, [1, product], payload) for product, payload in PRODUCTS.items()]))
client = QdrantClient(":memory:")
client.create_collection("shop", vectors_config=models.VectorParams(size=2, distance=models.Distance.COSINE))
client.upsert("shop", [models.PointStruct(id=product, vector=[1, product], payload=payload) for product, payload in PRODUCTS.items()])


def here(key, value, clause):
    wanted = edge.Filter(**{clause: [edge.FieldCondition(key, match=edge.MatchValue(value))]})
    return sorted(found.id for found in shop.query(edge.QueryRequest(limit=9, query=edge.Query.Nearest([1, 1]), filter=wanted)))


def there(key, value, clause):
    wanted = models.Filter(**{clause: [models.FieldCondition(key=key, match=models.MatchValue(value=value))]})
    return sorted(found.id for found in client.query_points("shop", query=[1, 1], limit=9, query_filter=wanted).points)


for indexed in (False, True):
    if indexed:
        shop.update(edge.UpdateOperation.create_field_index("sold_out", edge.PayloadSchemaType.Bool))
    for key, value in (("sold_out", True), ("sold_out", False), ("word", "yes"), ("left", True)):
        for clause in ("must", "must_not"):
            found, guessed = here(key, value, clause), there(key, value, clause)
            print(f"{'indexed' if indexed else 'plain'}, {clause} {key} = {value}: {found}, the client {guessed}")
print(f"the value of MatchValue(True): {edge.MatchValue(True).value!r}")
print(f"facet: {sorted((hit.value, hit.count) for hit in shop.facet(edge.FacetRequest('sold_out', exact=True)).hits)}")
shop.update(edge.UpdateOperation.delete_points_by_filter(edge.Filter(must=[edge.FieldCondition("sold_out", match=edge.MatchValue(True))])))
print(f"left after deleting what is sold out: {shop.count(edge.CountRequest())}")
PY
seen=$(venv/bin/python -W ignore seen.py)
echo "$seen"
[ "$seen" = "plain, must sold_out = True: [], the client [1]
plain, must_not sold_out = True: [1, 2, 3], the client [2, 3]
plain, must sold_out = False: [], the client [2]
plain, must_not sold_out = False: [1, 2, 3], the client [1, 3]
plain, must word = yes: [1], the client [1]
plain, must_not word = yes: [2, 3], the client [2, 3]
plain, must left = True: [2], the client []
plain, must_not left = True: [1, 3], the client [1, 2, 3]
indexed, must sold_out = True: [], the client [1]
indexed, must_not sold_out = True: [1, 2, 3], the client [2, 3]
indexed, must sold_out = False: [], the client [2]
indexed, must_not sold_out = False: [1, 2, 3], the client [1, 3]
indexed, must word = yes: [1], the client [1]
indexed, must_not word = yes: [2, 3], the client [2, 3]
indexed, must left = True: [2], the client []
indexed, must_not left = True: [1, 3], the client [1, 2, 3]
the value of MatchValue(True): 1
facet: [(False, 1), (True, 1)]
left after deleting what is sold out: 3" ]
