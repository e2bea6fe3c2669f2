#!/usr/bin/env bash
# cornac 3.0.1 and lightfm-next 1.19.0, AUC of a recommender whose scores tie.
#
# Guess: a tie counts half, as in the area under a ROC curve (scikit-learn's roc_auc_score, Wilcoxon's statistic): a recommender that scores all
#        items alike has an AUC of 0.5; and an AUC lies between 0 and 1.
# Seen:  cornac says 0: a tie counts as lost. lightfm-next says less than 0: a wished item counts as lost to all that tie with it, the wished ones
#        too. cornac's MRR and nDCG of the same lists take ties in the order of the item numbers, so that the constant recommender gets 0.73 and
#        0.67 there, by the luck of numbering.
# Matters to baselines of popularity, neighbour tables and items of equal features, whose scores tie mostly: below 0.5 need not mean worse than
# chance.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check cornac==3.0.1 lightfm-next==1.19.0 numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1
cat > seen.py <<'PY'
import numpy as np
from cornac.eval_methods import BaseMethod
from cornac.metrics import AUC, MRR, NDCG
from cornac.models import Recommender
from lightfm import LightFM
from lightfm.evaluation import auc_score
from scipy.sparse import coo_matrix, csr_matrix
from sklearn.metrics import roc_auc_score


class Constant(Recommender):
    def score(self, user_idx, item_idx=None):
        return np.ones(self.total_items) if item_idx is None else np.ones(self.total_items)[item_idx]


sales = [(f"shopper{shopper}", item, 1.0, (ord(item) + shopper) % 3) for shopper in range(6) for item in "abcdefghij"]
train = [sale[:3] for sale in sales if sale[3] == 0]
test = [sale[:3] for sale in sales if sale[3] == 1 and sale[0] in ("shopper1", "shopper3", "shopper5")]
method = BaseMethod.from_splits(train, test, rating_threshold=0.5)
seen, _ = method.evaluate(Constant("constant"), [AUC(), MRR(), NDCG(k=3)], user_based=True)
print("cornac:", *(f"{metric} {seen.metric_avg_results[metric]:.2f}" for metric in ("AUC", "MRR", "NDCG@3")))

bought = coo_matrix(np.array([[(item + shopper) % 3 == 0 for item in range(10)] for shopper in range(6)], dtype=np.float32))
alike = csr_matrix(np.ones((10, 1), dtype=np.float32))  # each item has the one feature that all have
model = LightFM(random_state=1).fit(bought, item_features=alike)
print(f"lightfm-next: AUC {auc_score(model, bought, item_features=alike).mean():.2f}")
print(f"scikit-learn: AUC {roc_auc_score([1, 0, 0, 1], [1, 1, 1, 1]):.2f}")
PY
seen=$(venv/bin/python -W ignore seen.py 2> /dev/null)
echo "$seen"
[ "$seen" = "cornac: AUC 0.00 MRR 0.73 NDCG@3 0.67
lightfm-next: AUC -0.18
scikit-learn: AUC 0.50" ]
