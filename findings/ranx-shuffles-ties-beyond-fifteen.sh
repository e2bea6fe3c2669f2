#!/usr/bin/env bash
# ranx 0.3.21 (numba 0.68.1), a run whose items have equal scores, handed over in the order of the recommender's list.
#
# Guess: equal scores keep the order in which they came, whatever the list's length (or fall to a rule such as trec_eval's, by id).
# Seen:  up to 15 items they do: the item that came first is at rank 1. With 16 items the first comes at rank 15, with 40 at rank 21, as the
#        run is sorted by numba's quicksort, which sorts short pieces by insertion. A list of 16 that was not sorted by score, but given in its
#        order with one score for all, measures something that no shopper saw; a test with a list of ten notices nothing.
# Matters to evaluation: give ranx scores that fall strictly (len - position) in place of the recommender's own.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check ranx==0.3.21 numba==0.68.1 numpy==2.4.6
cat > seen.py <<'PY'
from ranx import Qrels, Run, evaluate

for length in (10, 15, 16, 40):
    tied = Run({"shopper": {f"item{place}": 1.0 for place in range(1, length + 1)}})
    rank = 1 / evaluate(Qrels({"shopper": {"item1": 1}}), tied, "mrr")
    falling = Run({"shopper": {f"item{place}": float(length - place) for place in range(1, length + 1)}})
    told = 1 / evaluate(Qrels({"shopper": {"item1": 1}}), falling, "mrr")
    print(f"{length} items: the first at rank {rank:.0f} where they tie, {told:.0f} where they fall")
PY
seen=$(venv/bin/python -W ignore seen.py)
echo "$seen"
[ "$seen" = "10 items: the first at rank 1 where they tie, 1 where they fall
15 items: the first at rank 1 where they tie, 1 where they fall
16 items: the first at rank 15 where they tie, 1 where they fall
40 items: the first at rank 21 where they tie, 1 where they fall" ]
