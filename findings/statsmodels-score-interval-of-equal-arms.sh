#!/usr/bin/env bash
# statsmodels 0.15.0 (scipy 1.17.1), confint_proportions_2indep(method="score") for two arms of an experiment.
#
# Guess: an interval by score (Miettinen and Nurminen), made for small counts and for rates at the edge, exists for every pair of counts; where
#        both arms sold to every visitor, or the same, the interval of their ratio contains 1.
# Seen:  50 of 50 against 50 of 50 gives an interval of complex numbers that begins at 1 and ends at 1.08, though the arms are alike. 1 of 50
#        against 5 of 50 has no interval of the difference: a search for a root ends in a ValueError about signs, while 0 against 5 has one.
#        "newcomb" and "agresti-caffo" answer both.
# Matters to a dashboard of experiments: its first hours are such counts, and a comparison with a complex number is a TypeError.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check statsmodels==0.15.0 scipy==1.17.1 numpy==2.4.6 pandas==2.3.3
cat > seen.py <<'PY'
from statsmodels.stats.proportion import confint_proportions_2indep


def interval(counts, method, compare):
    first, of_first, second, of_second = counts
    try:
        ends = confint_proportions_2indep(first, of_first, second, of_second, method=method, compare=compare)
        return " to ".join(f"{end.real:.2f}" for end in ends) + (", complex" if any(isinstance(end, complex) for end in ends) else "")
    except ValueError as none:
        return f"none: {none}"


print("50/50 and 50/50, ratio by score:", interval((50, 50, 50, 50), "score", "ratio"))
for counts in ((0, 50, 5, 50), (1, 50, 5, 50)):
    for method in ("score", "newcomb"):
        print(f"{counts[0]}/50 and {counts[2]}/50, difference by {method}:", interval(counts, method, "diff"))
PY
seen=$(venv/bin/python -W ignore seen.py)
echo "$seen"
[ "$seen" = "50/50 and 50/50, ratio by score: 1.00 to 1.08, complex
0/50 and 5/50, difference by score: -0.19 to -0.03
0/50 and 5/50, difference by newcomb: -0.21 to -0.01
1/50 and 5/50, difference by score: none: f(a) and f(b) must have different signs
1/50 and 5/50, difference by newcomb: -0.19 to 0.02" ]
