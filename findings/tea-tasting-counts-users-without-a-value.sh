#!/usr/bin/env bash
# tea-tasting 1.14.0 (A/B tests; 2.0.0, which wants Python 3.12, likewise), tt.Mean of a column that is null for some users: the basket of
# those who bought, of whom there is one in ten.
#
# Guess: who has no value is left out, as by pandas and by SQL's avg, or the analysis is refused: the row says what Welch's test says of the
#        buyers.
# Seen:  the two means are those of the buyers, but the error of a mean is divided by the number of all users: with one buyer in ten every
#        interval is a third as wide as it should be. Of 200 tests of two equal arms 112 are significant at .05, where Welch's test finds 4.
#        From pandas (NaN), Polars and Arrow (null) alike; without a warning. With the rows of no value dropped it is Welch's test, to the
#        last digit.
# Matters to each metric that only some users have (basket, rating, days to return): most tests are won by chance, and the means look right.
# Drop the rows first, an experiment for each such metric, or take RatioOfMeans over all users.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check tea-tasting==1.14.0 pandas==2.3.3 numpy==2.4.6 scipy==1.17.1 pyarrow==25.0.1 polars==1.42.0
cat > seen.py <<'PY'
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import tea_tasting as tt
from scipy import stats

chance = np.random.default_rng(7)
test = tt.Experiment(basket=tt.Mean("basket"))


def two_equal_arms():
    bought = chance.random(2000) < 0.1
    return pd.DataFrame({"variant": np.arange(2000) % 2, "basket": np.where(bought, chance.normal(60, 20, 2000), np.nan)})


def welch(users):
    return stats.ttest_ind(*(users.basket[users.variant == arm].dropna() for arm in (1, 0)), equal_var=False)


users = two_equal_arms()
forms = {
    "pandas": users,
    "polars": pl.DataFrame({"variant": users.variant.to_numpy(), "basket": [None if np.isnan(x) else x for x in users.basket]}),
    "arrow": pa.Table.from_pandas(users),
    "dropped": users.dropna(),
}
low, high = welch(users).confidence_interval()
for name, form in forms.items():
    basket = test.analyze(form)["basket"]
    means = np.allclose([basket.control, basket.treatment], users.groupby("variant").basket.mean())
    wide = (basket.effect_size_ci_upper - basket.effect_size_ci_lower) / (high - low)
    print(f"{name}: the buyers' means {means}, interval {wide:.2f} times as wide as Welch's")
trials = [two_equal_arms() for _ in range(200)]
said = [sum(test.analyze(users)["basket"].pvalue < 0.05 for users in trials), sum(welch(users).pvalue < 0.05 for users in trials)]
print(f"significant of 200: {said[0]}, by Welch's test {said[1]}")
PY
seen=$(venv/bin/python -W ignore seen.py)
echo "$seen"
[ "$seen" = "pandas: the buyers' means True, interval 0.31 times as wide as Welch's
polars: the buyers' means True, interval 0.31 times as wide as Welch's
arrow: the buyers' means True, interval 0.31 times as wide as Welch's
dropped: the buyers' means True, interval 1.00 times as wide as Welch's
significant of 200: 112, by Welch's test 4" ]
