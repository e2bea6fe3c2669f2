#!/usr/bin/env bash
# Daft 0.7.26 (daft), the operators // and % of a column, in Python and in its SQL: amounts of sales and refunds, split into classes.
#
# Guess: as in Python and pandas, and as its documentation says of // ("floor divides"): the quotient is rounded down and the remainder
#        takes the divisor's sign, of whole numbers as of floats, and the two make up the amount again.
# Seen:  of whole numbers // rounds toward zero: a refund of 799 cents is -1 times 500, and one of 200 cents lies in the class of the sales up
#        to 500. Of the same cents as floats it rounds down, to -2 and -1, but % goes on as if toward zero: quotient and remainder make up
#        -12.99 instead of -7.99. So a cast earlier in the query decides in which class a row is counted. floor(c / 500) is right in both.
# Matters to histograms of amounts and margins with refunds in them: whole numbers have a class around zero that is twice as wide, and the
# figures change when a column is read as another type. Write floor(c / n), and c - n * floor(c / n).
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check daft==0.7.26 pyarrow==25.0.1 pandas==2.3.3 numpy==2.2.6
cat > seen.py <<'PY'
import daft
import pandas as pd
from daft import col

CENTS = [799, 200, -200, -799]
SIZE = 500

for kind in ("int64", "float64"):
    amounts = daft.from_pydict({"c": CENTS}).select(col("c").cast(getattr(daft.DataType, kind)()))
    again = col("c") // SIZE * SIZE + col("c") % SIZE
    parts = amounts.select((col("c") // SIZE).alias("class"), (col("c") % SIZE).alias("rest"), again.alias("again"))
    queried = daft.sql("select c // 500 as class, c % 500 as rest, floor(c / 500) as floored from amounts", amounts=amounts).to_pydict()
    theirs = pd.Series(CENTS, dtype=kind)
    print(f"{kind}: " + ", ".join(f"{name} {[int(part) for part in values]}" for name, values in parts.to_pydict().items()))
    print(f"{kind} in SQL: " + ", ".join(f"{name} {[int(part) for part in values]}" for name, values in queried.items()))
    print(f"{kind} in pandas: class {(theirs // SIZE).astype(int).tolist()}, rest {(theirs % SIZE).astype(int).tolist()}")
    counted = amounts.groupby((col("c") // SIZE).alias("class")).agg(col("c").count().alias("n")).sort("class").to_pydict()
    print(f"{kind}, rows of each class: {dict(zip(map(int, counted['class']), counted['n']))}")
PY
seen=$(venv/bin/python -W ignore seen.py 2> /dev/null)
echo "$seen"
[ "$seen" = "int64: class [1, 0, 0, -1], rest [299, 200, -200, -299], again [799, 200, -200, -799]
int64 in SQL: class [1, 0, 0, -1], rest [299, 200, -200, -299], floored [1, 0, -1, -2]
int64 in pandas: class [1, 0, -1, -2], rest [299, 200, 300, 201]
int64, rows of each class: {-1: 1, 0: 2, 1: 1}
float64: class [1, 0, -1, -2], rest [299, 200, -200, -299], again [799, 200, -700, -1299]
float64 in SQL: class [1, 0, -1, -2], rest [299, 200, -200, -299], floored [1, 0, -1, -2]
float64 in pandas: class [1, 0, -1, -2], rest [299, 200, 300, 201]
float64, rows of each class: {-2: 1, -1: 1, 0: 1, 1: 1}" ]
