#!/usr/bin/env bash
# cornac 3.0.1, AUC of a recommender whose scores tie.
#
# Guess: a tie counts half, as in the area under a ROC curve (scikit-learn's roc_auc_score, Wilcoxon's statistic): a recommender that scores all
#        items alike has an AUC of 0.5.
# Seen:  it is 0: a tie counts as lost. MRR and nDCG of the same experiment take ties in the order of the item numbers, so that the constant
#        recommender gets 0.73 and 0.67 there, by the luck of numbering. An AUC below 0.5 need not mean a model that is worse than chance.
# Matters to baselines of popularity and to neighbour tables, whose scores tie mostly.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check cornac==3.0.1 numpy==2.4.6 scikit-learn==1.9.1
cat > seen.py <<'PY'
import numpy as np
from cornac.eval_methods import BaseMethod
from cornac.metrics import AUC, MRR, NDCG
from cornac.models import Recommender
from sklearn.metrics import roc_auc_score


class Constant(Recommender):
    def score(self, user_idx, item_idx=None):
        return np.ones(self.total_items) if item_idx is None else np.ones(self.total_items)[item_idx]


sales = [(f"shopper{shopper}", item, 1.0, (ord(item) + shopper) % 3) for shopper in range(6) for item in "abcdefghij"]
train = [sale[:3] for sale in sales if sale[3] == 0]
test = [sale[:3] for sale in sales if sale[3] == 1 and sale[0] in ("shopper1", "shopper3", "shopper5")]
method = BaseMethod.from_splits(train, test, rating_threshold=0.5)
seen, _ = method.evaluate(Constant("constant"), [AUC(), MRR(), NDCG(k=3)], user_based=True)
print(*(f"{metric} {seen.metric_avg_results[metric]:.2f}" for metric in ("AUC", "MRR", "NDCG@3")))
print(f"roc_auc_score {roc_auc_score([1, 0, 0, 1], [1, 1, 1, 1]):.2f}")
PY
seen=$(venv/bin/python -W ignore seen.py 2> /dev/null)
echo "$seen"
[ "$seen" = "AUC 0.00 MRR 0.73 NDCG@3 0.67
roc_auc_score 0.50" ]
