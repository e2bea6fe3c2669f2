#!/usr/bin/env bash
# fastparquet 2026.9.0 reading what pyarrow 26.0.1 wrote: embeddings of half precision (FLOAT16) and prices (DECIMAL(10, 2)).
#
# Guess: halves come as numpy's float16, since the file says so (or are refused); prices as Decimal, or as the double nearest to each.
# Seen:  a half comes as the two bytes of its storage in a numpy string, which drops a closing zero: .5 has two bytes, zero none, and a tiny
#        one (5e-08) a single one. No error and no word: the column is "object", as one of lists of floats is. A price comes as the whole number
#        times .01: 19.99 as 19.990000000000002, which is not equal to 19.99, beside 1.1 that is.
# Matters to vectors kept at half size for a job in Python, and to prices compared or grouped by: read them by pyarrow, polars or DuckDB,
# which give halves as floats and decimals as they are.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check fastparquet==2026.9.0 pyarrow==26.0.1 duckdb==2.0.1 numpy==2.4.6 pandas==2.3.3
cat > seen.py <<'PY'
from decimal import Decimal

import duckdb
import fastparquet
import numpy as np
import pyarrow as pa
from pyarrow import parquet

halves = np.array([0.5, 5e-8, 0], dtype=np.float16)
prices = [Decimal("19.99"), Decimal("0.57"), Decimal("1.10")]
parquet.write_table(pa.table({"half": halves, "vector": pa.array([[half] for half in halves], pa.list_(pa.float16())),
                              "price": pa.array(prices, pa.decimal128(10, 2))}), "products.parquet")
read = fastparquet.ParquetFile("products.parquet").to_pandas()
print("halves:", read["half"].dtype, *(half.hex() or "nothing" for half in read["half"]))
print("vectors:", read["vector"].dtype, *(vector[0].hex() or "nothing" for vector in read["vector"]))
print("prices:", *read["price"].tolist())
print("DuckDB:", *(f"{half:.2g} {price}" for half, price in duckdb.sql("select half, price from 'products.parquet'").fetchall()))
PY
seen=$(venv/bin/python -W ignore seen.py)
echo "$seen"
[ "$seen" = "halves: object 0038 01 nothing
vectors: object 0038 01 nothing
prices: 19.990000000000002 0.5700000000000001 1.1
DuckDB: 0.5 19.99 6e-08 0.57 0 1.10" ]
