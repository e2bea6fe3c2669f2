#!/usr/bin/env bash
# ir-measures 0.4.3 (with pytrec-eval-terrier 0.5.11), one call that asks for RR and RR@10 of a list with tied scores.
#
# Guess: a cutoff of ten changes nothing for a list of three: RR and RR@10 are one number.
# Seen:  they are 0.333 and 1. RR goes to trec_eval, which puts the greatest id of tied items first; RR@k goes to the package's own provider
#        for MS MARCO, which puts the least id first. P@1, nDCG@10 and AP side with RR, so that one table says that the wished item
#        was first (RR@10) and that it was not (P@1). Without ties all agree.
# Matters to whoever compares recommenders whose scores tie, as counts and neighbour tables do: ids decide, and each column its own way.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check ir-measures==0.4.3 pytrec-eval-terrier==0.5.11 numpy==2.4.6
cat > seen.py <<'PY'
import ir_measures
from ir_measures import AP, P, RR, nDCG

wished = {"shopper": {"a": 1}}
for name, scores in (("tied", {"a": 1.0, "b": 1.0, "c": 1.0}), ("apart", {"a": 0.5, "b": 0.7, "c": 0.6})):
    seen = ir_measures.calc_aggregate([RR, RR @ 10, P @ 1, AP, nDCG @ 10], wished, {"shopper": scores})
    print(name, *sorted(f"{measure}={value:.3f}" for measure, value in seen.items()))
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "tied AP=0.333 P@1=0.000 RR=0.333 RR@10=1.000 nDCG@10=0.500
apart AP=0.333 P@1=0.000 RR=0.333 RR@10=0.333 nDCG@10=0.500" ]
