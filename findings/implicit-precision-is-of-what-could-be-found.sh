#!/usr/bin/env bash
# implicit 0.7.3 (implicit.evaluation), precision_at_k, beside ir-measures 0.4.3 on the same lists.
#
# Guess: precision at 10 of a list of ten with one wished item in it is 0.1, as everywhere, and the figure of several shoppers is the mean of
#        theirs.
# Seen:  it is 1: what is found is divided by the number that could be found (the smaller of k and the wished), which others call capped recall.
#        And it is pooled: all hits by all that could be hit, so that a shopper with four wishes weighs four times one with a single wish: 0.8
#        where the mean of the same shares is 0.5. map and ndcg beside it are means over shoppers. Named P@K in its documentation.
# Matters to comparing a paper's or another library's precision with one's own: here it is up to k times as high.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check implicit==0.7.3 ir-measures==0.4.3 pytrec-eval-terrier==0.5.11 numpy==2.4.6 scipy==1.17.1
cat > seen.py <<'PY'
import ir_measures
import numpy as np
from implicit.evaluation import precision_at_k
from scipy.sparse import csr_matrix


class Listed:
    """Recommends items 0 to 9 to each shopper, in this order."""

    def recommend(self, userid, user_items, N=10, **options):
        return np.tile(np.arange(N, dtype=np.int32), (len(userid), 1)), np.tile(np.arange(N, 0, -1.0), (len(userid), 1))


def show(name, wished):
    matrix = np.array([[item in items for item in range(20)] for items in wished], dtype=float)
    implicit = precision_at_k(Listed(), csr_matrix(matrix.shape), csr_matrix(matrix), K=10, show_progress=False)
    qrels = {f"shopper{number}": {str(item): 1 for item in items} for number, items in enumerate(wished)}
    run = {shopper: {str(item): 10.0 - item for item in range(10)} for shopper in qrels}
    other = ir_measures.calc_aggregate([ir_measures.P @ 10], qrels, run)[ir_measures.P @ 10]
    print(f"{name}: implicit {implicit:.2f}, ir-measures {other:.2f}")


show("one wish, found", [[0]])
show("four wishes, found; one, missed", [[0, 1, 2, 3], [19]])
PY
seen=$(venv/bin/python -W ignore seen.py 2> /dev/null)
echo "$seen"
[ "$seen" = "one wish, found: implicit 1.00, ir-measures 0.10
four wishes, found; one, missed: implicit 0.80, ir-measures 0.20" ]
