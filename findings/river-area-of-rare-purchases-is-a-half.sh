#!/usr/bin/env bash
# River 0.23.0, metrics.ROCAUC of a model that foretells purchases, where 3 views in 100 end in one.
#
# Guess: an approximation, as its documentation says, but one whose "error is not significant as long as the predicted probabilities are well
#        calibrated", and that compares models "reliably": within some hundredths of the exact area, the better model above the worse.
# Seen:  exactly .5 for each model whose probabilities stay below a ninth, as they do when they are right and purchases are rare: the ten
#        thresholds lie evenly from 0 to 1, and all views fall between the first two. The model that knows each view's true probability (exact
#        area .67), the one that knows nothing (.48) and the one that says the opposite (.33) get .5 alike. Twenty thresholds, which mend the
#        documentation's own example, see .59 of the .67. The same views in the same order, each probability times ten and so far too high, get
#        .67; so they do at a thousand thresholds, and of RollingROCAUC, which keeps the last views. Version 0.26.1, for Python 3.12, does so too.
# Matters to picking models as the clicks come in: no learning is ever seen, and a model turned upside down isn't either. Take RollingROCAUC.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check river==0.23.0 typing_extensions==4.15.0 \
  numpy==1.26.4 pandas==2.3.3 scipy==1.17.1 scikit-learn==1.9.1
cat > seen.py <<'PY'
import numpy as np
from river import metrics
from sklearn.metrics import roc_auc_score

VIEWS = 20_000
chance = np.random.default_rng(1)
true = np.clip(0.03 * chance.lognormal(-0.2, 0.7, VIEWS), 0, 0.1)
bought = chance.random(VIEWS) < true
models = {"the true": true, "none": chance.uniform(0.02, 0.04, VIEWS), "the opposite": 0.1 - true, "the true times ten": 10 * true}
print(f"bought of 100: {100 * bought.mean():.0f}, foretold {100 * true.mean():.0f}")
for name, foretold in models.items():
    areas = {"exact": roc_auc_score(bought, foretold)}
    for kind, metric in (
        ("ROCAUC", metrics.ROCAUC()),
        ("of 20 thresholds", metrics.ROCAUC(n_thresholds=20)),
        ("of 1000", metrics.ROCAUC(n_thresholds=1000)),
        ("rolling", metrics.RollingROCAUC(window_size=VIEWS)),
    ):
        for outcome, probability in zip(bought.tolist(), foretold.tolist()):
            metric.update(outcome, probability)
        areas[kind] = metric.get()
    print(f"{name}: " + ", ".join(f"{kind} {area:.2f}" for kind, area in areas.items()))
PY
seen=$(venv/bin/python -W ignore seen.py)
echo "$seen"
[ "$seen" = "bought of 100: 3, foretold 3
the true: exact 0.67, ROCAUC 0.50, of 20 thresholds 0.59, of 1000 0.67, rolling 0.67
none: exact 0.48, ROCAUC 0.50, of 20 thresholds 0.50, of 1000 0.48, rolling 0.48
the opposite: exact 0.33, ROCAUC 0.50, of 20 thresholds 0.40, of 1000 0.33, rolling 0.33
the true times ten: exact 0.67, ROCAUC 0.67, of 20 thresholds 0.67, of 1000 0.67, rolling 0.67" ]
