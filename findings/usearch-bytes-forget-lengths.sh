#!/usr/bin/env bash
# usearch 2.26.6, an Index of dtype "i8" with a metric that needs the length of vectors ("ip", "l2sq").
#
# Guess: numbers of eight bits are coarse: near values may swap, and values out of range are cut or scaled by one factor for all. The
#        documentation names i8 for every continuous metric.
# Seen:  each vector is scaled by its own length to fill the range, so that (0.2, 0.1), (2, 1) and (20, 10) are stored as one and the same. By
#        l2sq the three tie, where they are 1.45, 1 and 442 away; by inner product a popular item's long vector counts as a short one. The
#        distances are of the scaled numbers: 1665 for what is 1. "cos" alone is what it says.
# Matters to factors of items from matrix factorisation, whose lengths carry their popularity: an index of a quarter of the size that answers
# another question. Take f16, or normalise and mean it.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check usearch==2.26.6 numpy==2.4.6
cat > seen.py <<'PY'
import numpy as np
from usearch.index import Index

items = np.array([[0.2, 0.1], [2, 1], [20, 10]], dtype=np.float32)
for metric in ("l2sq", "ip", "cos"):
    for dtype in ("f16", "i8"):
        index = Index(ndim=2, metric=metric, dtype=dtype)
        index.add(np.arange(3), items)
        found = index.search(np.array([1, 1], dtype=np.float32), 3)
        distances = dict(zip(found.keys.tolist(), found.distances.tolist()))
        print(f"{metric} by {dtype}:", *(f"{distances[item]:.2f}" for item in range(3)))
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "l2sq by f16: 1.45 1.00 442.00
l2sq by i8: 1665.00 1665.00 1665.00
ip by f16: 0.70 -2.00 -29.00
ip by i8: -15040.00 -15040.00 -15040.00
cos by f16: 0.05 0.05 0.05
cos by i8: 0.05 0.05 0.05" ]
