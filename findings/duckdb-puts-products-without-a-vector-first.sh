#!/usr/bin/env bash
# DuckDB 2.0.1, array_cosine_similarity and list_cosine_similarity with a vector of zeros: a product whose text or picture gave nothing.
#
# Guess: no direction, no similarity: NULL, 0 or an error. In a list "order by similarity desc limit 3" such a product is last or left out, as
#        it is in usearch, where it counts as unlike.
# Seen:  the similarity is NaN, and NaN is the greatest number there is: the products without a vector head the list, above one that is the very
#        vector asked for, pass a filter "similarity > .9", and make max() and avg() NaN. By distance, ascending, the same products are last, so that
#        the two ways to write one query disagree.
# Matters to similar products out of a notebook or a job on Parquet: keep vectors of zeros out (NULL), or order by distance, or
# isfinite(similarity).
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check duckdb==2.0.1 usearch==2.26.6 numpy==2.4.6
cat > seen.py <<'PY'
import duckdb
import numpy as np
from usearch.index import Index

PRODUCTS = {"the same": [1, 0], "alike": [0.9, 0.1], "unlike": [0, 1], "without": [0, 0]}
database = duckdb.connect()
database.execute("create table product (name varchar, vector float[2])")
database.executemany("insert into product values (?, ?)", list(PRODUCTS.items()))


def asked(query):
    return ", ".join(str(value) for row in database.execute(query).fetchall() for value in row)


for kind, vector in (("array", "float[2]"), ("list", "float[]")):
    similarity = f"{kind}_cosine_similarity(vector::{vector}, [1, 0]::{vector})"
    database.execute(f"create or replace view scored as select name, {similarity} as similarity from product")
    print(f"{kind}, most similar first:", asked("select name from scored order by similarity desc"))
    print(f"{kind}, above .9:", asked("select name from scored where similarity > .9 order by name"))
    print(f"{kind}, greatest and mean:", asked("select max(similarity), avg(similarity) from scored"))
print("least distant first:", asked("select name from product order by array_cosine_distance(vector, [1, 0]::float[2])"))
index = Index(ndim=2, metric="cos", dtype="f32")
index.add(np.arange(4), np.array(list(PRODUCTS.values()), dtype=np.float32))
found = index.search(np.array([1, 0], dtype=np.float32), 4)
print("usearch:", ", ".join(list(PRODUCTS)[key] for key in sorted(found.keys.tolist()[:2])), f"lead, without is at {dict(found.to_list())[3]:.0f}")
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "array, most similar first: without, the same, alike, unlike
array, above .9: alike, the same, without
array, greatest and mean: nan, nan
list, most similar first: without, the same, alike, unlike
list, above .9: alike, the same, without
list, greatest and mean: nan, nan
least distant first: the same, alike, unlike, without
usearch: the same, alike lead, without is at 1" ]
