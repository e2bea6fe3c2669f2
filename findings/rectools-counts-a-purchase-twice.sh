#!/usr/bin/env bash
# RecTools 0.19.0 (rectools, pandas 2.3.3), calc_metrics where a shopper bought the recommended product more than once in the test period.
#
# Guess: what is wished is a set: a product that was bought twice is one hit, and precision stays between 0 and 1.
# Seen:  each row of the test interactions is a hit: a list of one, bought three times, has a precision of 3 and an nDCG of 3. A missed product
#        that was bought three times weighs three in recall. Only the AUC family drops such rows first (0.50 each time). Nothing warns.
# Matters on real logs of sales, where repeat purchases are common: drop_duplicates on user and item before measuring.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check rectools==0.19.0 pandas==2.3.3
cat > seen.py <<'PY'
import pandas as pd
from rectools.metrics import NDCG, PartialAUC, Precision, Recall, calc_metrics

metrics = {"precision": Precision(1), "nDCG": NDCG(1), "recall": Recall(1), "AUC": PartialAUC(1)}
listed = pd.DataFrame([("shopper", "coat", 1)], columns=["user_id", "item_id", "rank"])
for name, bought in (("once", ["coat", "hat"]), ("thrice", ["coat"] * 3 + ["hat"]), ("the other thrice", ["coat"] + ["hat"] * 3)):
    sales = pd.DataFrame([("shopper", item) for item in bought], columns=["user_id", "item_id"])
    seen = calc_metrics(metrics, listed, sales)
    print(f"{name}:", *(f"{metric} {seen[metric]:.2f}" for metric in metrics))
PY
seen=$(venv/bin/python -W ignore seen.py)
echo "$seen"
[ "$seen" = "once: precision 1.00 nDCG 1.00 recall 0.50 AUC 0.50
thrice: precision 3.00 nDCG 3.00 recall 0.75 AUC 0.50
the other thrice: precision 1.00 nDCG 1.00 recall 0.25 AUC 0.50" ]
