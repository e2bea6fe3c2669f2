#!/usr/bin/env bash
# implicit 0.7.3, recommend() and similar_items() where fewer items are left than asked for.
#
# Guess: the list is shorter, or filled with -1.
# Seen:  it is filled up with what must not be there, in three ways. Matrix factorisation fills with the shopper's own items, scored with the
#        least float; the neighbour models fill with them too, scored 0, so that no look at the score tells them from an unlike item;
#        similar_items(items=[1, 2], N=5) repeats item 1 three times, scored 0, above the true score of an unlike item. A shopper without history
#        gets an empty list from a neighbour model alone, and -1 in a batch.
# Matters to a shop with few sizes in stock or a narrow filter: cut the list to what is left before showing it.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check implicit==0.7.3 numpy==2.4.6 scipy==1.17.1
cat > seen.py <<'PY'
import numpy as np
from implicit.als import AlternatingLeastSquares
from implicit.nearest_neighbours import CosineRecommender
from scipy.sparse import csr_matrix

# Shopper 0 has all of ten items but 3 and 7; shopper 1 has none; the others have every third.
bought = np.array([[item not in (3, 7) for item in range(10)], [False] * 10] + [[(item + shopper) % 3 == 0 for item in range(10)] for shopper in range(20)])
sales = csr_matrix(bought.astype(float))
factors = AlternatingLeastSquares(factors=4, random_state=1, use_gpu=False)
neighbours = CosineRecommender(K=10)
for name, model in (("factors", factors), ("neighbours", neighbours)):
    model.fit(sales, show_progress=False)
    items, scores = model.recommend(0, sales[0], N=5)
    print(f"{name}: {sorted(items[:2].tolist())}, then own items {bool(bought[0][items[2:]].all())} scored {sorted(set(scores[2:].tolist()))}")
print("no history:", neighbours.recommend(1, sales[1], N=2)[0].tolist(), "alone,", neighbours.recommend([1], sales[[1]], N=2)[0].tolist(), "in a batch")
items, scores = factors.similar_items(3, N=5, items=[1, 2])
print(f"similar among two: {sorted(items[:2].tolist())}, then {items[2:].tolist()} scored {scores[2:].tolist()}, above the second: {bool(scores[1] < 0)}")
PY
seen=$(OPENBLAS_NUM_THREADS=1 venv/bin/python -W ignore seen.py)
echo "$seen"
[ "$seen" = "factors: [3, 7], then own items True scored [-3.4028234663852886e+38]
neighbours: [3, 7], then own items True scored [0.0]
no history: [] alone, [[-1, -1]] in a batch
similar among two: [1, 2], then [1, 1, 1] scored [0.0, 0.0, 0.0], above the second: True" ]
