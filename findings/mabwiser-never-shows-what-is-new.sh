#!/usr/bin/env bash
# MABWiser 2.7.4, LearningPolicy.UCB1 with an arm that has no history yet: a banner or product added to a running experiment.
#
# Guess: UCB1 begins with each arm once (Auer and others, 2002), as an arm never shown has no upper bound: the new one is shown first.
# Seen:  it is never shown. Its expectation is 0, without the bonus for what is unknown, and any arm with one view and no sale is above that: in
#        1,000 rounds the arm that sells 9 times in 10 is shown not once beside two that sell 1 in 20, whether it was there from the start or
#        came by add_arm(). Thompson sampling of the same library shows it most of the time. cold_arms names it.
# Matters to each launch under such a bandit: the new product's zero views look like a verdict. Feed each new arm one made-up view, or use
# warm_start().
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check mabwiser==2.7.4 numpy==2.4.6 pandas==2.3.3 scipy==1.17.1 scikit-learn==1.9.1
cat > seen.py <<'PY'
import numpy as np
from mabwiser.mab import MAB, LearningPolicy

RATES = {"coat": 0.05, "hat": 0.04, "new": 0.9}


def shown(policy, from_the_start):
    chance = np.random.default_rng(1)
    arms = ["coat", "hat"] + (["new"] if from_the_start else [])
    bandit = MAB(arms, policy, seed=1)
    bandit.fit(["coat", "coat", "hat", "hat"], [0, 0, 0, 0])
    if not from_the_start:
        bandit.add_arm("new")
    first = bandit.predict_expectations()
    times = dict.fromkeys(RATES, 0)
    for _ in range(1000):
        arm = bandit.predict()
        times[arm] += 1
        bandit.partial_fit([arm], [int(chance.random() < RATES[arm])])
    return first["new"], times["new"]


for name, policy in (("UCB1", LearningPolicy.UCB1(alpha=1)), ("Thompson sampling", LearningPolicy.ThompsonSampling())):
    for from_the_start in (True, False):
        expected, times = shown(policy, from_the_start)
        told = f"expected {expected}, shown {times}" if name == "UCB1" else f"shown most of the time: {times > 500}"
        print(f"{name}, new {'from the start' if from_the_start else 'by add_arm'}: {told}")
PY
seen=$(venv/bin/python -W ignore seen.py)
echo "$seen"
[ "$seen" = "UCB1, new from the start: expected 0, shown 0
UCB1, new by add_arm: expected 0, shown 0
Thompson sampling, new from the start: shown most of the time: True
Thompson sampling, new by add_arm: shown most of the time: True" ]
