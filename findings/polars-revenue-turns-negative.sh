#!/usr/bin/env bash
# polars 2.1.0 beside DuckDB 2.0.1, pandas 2.3.3 and pyarrow 26.0.1: the sum of cents kept as INT32, which is what Java's int becomes in Parquet.
#
# Guess: a sum has room for more than one of its numbers: 64 bits or more, as in the three others; polars's own sum of Int16 is an Int64.
# Seen:  a sum of Int32 is an Int32, and wraps: 30 million euros of sales are -12,949,672.96, in sum(), group_by, cum_sum and in the SQL of polars
#        itself; nothing warns. Int8 and Int16 are widened, so that the larger type is the one that overflows. mean() is right.
# Matters to revenue, views and points from a database or a Java job by Parquet: 21.5 million euros in cents are enough. Cast to Int64 before
# summing.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check polars==2.1.0 duckdb==2.0.1 pandas==2.3.3 pyarrow==26.0.1 numpy==2.4.6
cat > seen.py <<'PY'
import duckdb
import pandas as pd
import polars as pl
import pyarrow.compute as compute
from pyarrow import parquet

duckdb.sql("copy (select 'coats' as kind, 100000::integer as cents, 100::smallint as views from range(30000)) to 'sales.parquet'")
sales = pl.read_parquet("sales.parquet")
print("polars, types:", sales.schema["cents"], sales.schema["views"])
print("sum:", sales["cents"].sum())
print("group_by:", sales.group_by("kind").agg(pl.col("cents").sum())["cents"][0])
print("cum_sum:", sales["cents"].cum_sum()[-1])
print("SQL:", pl.SQLContext(sales=sales).execute("select sum(cents) as cents from sales").collect()["cents"][0])
print("sum of smallint:", sales["views"].sum())
print("mean times rows:", int(sales["cents"].mean() * len(sales)))
print("as Int64:", sales["cents"].cast(pl.Int64).sum())
print("DuckDB:", duckdb.sql("select sum(cents) from 'sales.parquet'").fetchall()[0][0])
print("pandas:", pd.read_parquet("sales.parquet")["cents"].sum())
print("pyarrow:", compute.sum(parquet.read_table("sales.parquet")["cents"]))
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "polars, types: Int32 Int16
sum: -1294967296
group_by: -1294967296
cum_sum: -1294967296
SQL: -1294967296
sum of smallint: 3000000
mean times rows: 3000000000
as Int64: 3000000000
DuckDB: 3000000000
pandas: 3000000000
pyarrow: 3000000000" ]
