#!/usr/bin/env bash
# spotify-confidence 4.1.0, a group sequential test: difference(..., final_expected_sample_size_column=...) at several looks.
#
# Guess: ci_lower and ci_upper are the interval of the test that was asked for: wider than that of a single look, the more the earlier.
# Seen:  they are those of a single look, to the last digit; the sequential ones are in "adjusted ci_lower" and "adjusted ci_upper" (1.5 times as
#        wide at the first of four looks) and alone decide is_significant. At the second look here ci_lower is above zero and the row says that
#        nothing is significant. The p-values are None.
# Matters to whoever stores or draws the interval of a running experiment: the columns by the plain names stop it too early.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check spotify-confidence==4.1.0 pandas==2.3.3 numpy==2.4.6 scipy==1.17.1
cat > seen.py <<'PY'
import pandas as pd
from spotify_confidence import ZTest

looks = [(arm, look, rate * look * 1000, look * 1000, 8000) for look in (1, 2, 3, 4) for arm, rate in (("control", 0.05), ("new", 0.067))]
counts = pd.DataFrame(looks, columns=["arm", "look", "sales", "visitors", "expected"])
test = ZTest(counts, "sales", "sales", "visitors", "arm", ordinal_group_column="look")
once = test.difference("control", "new", groupby="look")
several = test.difference("control", "new", groupby="look", final_expected_sample_size_column="expected")
print("the single look's interval:", [bool(same) for same in (once[["ci_lower", "ci_upper"]].to_numpy() == several[["ci_lower", "ci_upper"]].to_numpy()).all(axis=1)])
for _, row in several.iterrows():
    wider = (row["adjusted ci_upper"] - row["adjusted ci_lower"]) / (row["ci_upper"] - row["ci_lower"])
    print(f"look {row['look']}: ci_lower {row['ci_lower']:.4f}, adjusted {row['adjusted ci_lower']:.4f}, {wider:.2f} times as wide, significant {bool(row['is_significant'])}")
PY
seen=$(venv/bin/python -W ignore seen.py)
echo "$seen"
[ "$seen" = "the single look's interval: [True, True, True, True]
look 1: ci_lower -0.0036, adjusted -0.0140, 1.51 times as wide, significant False
look 2: ci_lower 0.0025, adjusted -0.0020, 1.31 times as wide, significant False
look 3: ci_lower 0.0051, adjusted 0.0031, 1.17 times as wide, significant True
look 4: ci_lower 0.0067, adjusted 0.0060, 1.07 times as wide, significant True" ]
