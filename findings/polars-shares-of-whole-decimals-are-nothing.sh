#!/usr/bin/env bash
# polars 2.1.0 beside DuckDB 2.0.1: arithmetic of DECIMAL columns, from one Parquet file.
#
# Guess: as in SQL, a product has the digits of both factors (.15 * .15 = .0225), and a quotient more than the dividend, or is a double:
#        polars's own "/" of two whole numbers is a true division.
# Seen:  both are rounded to the digits of the more exact side. Clicks by views in DECIMAL(38, 0), which is what a sum of big numbers is cast
#        to for Parquet, is 0 for 1 in 3, 1 for 2 in 3 and 0 for 30 in 1,000; a share of the column's own sum too. A discount of .15 on .15 is .02.
#        Half of 1 is 0 and half of 3 is 2. Casting to Int64 first gives .333, and DuckDB gives .333 and .0225 from the same file. mean() of the
#        column is a double again. Nothing warns.
# Matters to click rates, conversion and revenue by Parquet from a database, whose sums are such columns: cast counts to Int64 and money's rates
# to a wider scale before dividing or multiplying.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check polars==2.1.0 duckdb==2.0.1
cat > seen.py <<'PY'
import duckdb
import polars as pl
from polars import col

duckdb.sql("""copy (select sum(clicks)::decimal(38, 0) as clicks, sum(views)::decimal(38, 0) as views, .15::decimal(4, 2) as rate
  from (values (1, 3), (2, 3), (30, 1000)) as shown (clicks, views) group by clicks, views order by clicks) to 'shown.parquet'""")
shown = pl.read_parquet("shown.parquet")
print("polars:", shown.schema["clicks"])
for name, asked in (("clicks / views", col("clicks") / col("views")), ("clicks / sum", col("clicks") / col("clicks").sum()),
                    ("as Int64", (col("clicks").cast(pl.Int64) / col("views").cast(pl.Int64)).round(3)), ("rate * rate", col("rate") * col("rate"))):
    print(f"{name}:", *(f"{value:f}".rstrip("0").rstrip(".") or "0" for value in shown.select(asked).to_series()))
print("DuckDB:", *duckdb.sql("select round(clicks / views, 3), rate * rate from 'shown.parquet' order by clicks").fetchall()[0])
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "polars: Decimal(precision=38, scale=0)
clicks / views: 0 1 0
clicks / sum: 0 0 1
as Int64: 0.333 0.667 0.03
rate * rate: 0.02 0.02 0.02
DuckDB: 0.333 0.0225" ]
