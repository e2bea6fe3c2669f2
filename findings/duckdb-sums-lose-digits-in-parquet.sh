#!/usr/bin/env bash
# DuckDB 2.0.1, sum() of whole numbers written to Parquet and read again.
#
# Guess: a sum of BIGINT is whole, and so is what Parquet keeps of it (a DECIMAL(38,0), or a refusal).
# Seen:  the sum is a HUGEINT, for which Parquet has no type, and it is written as DOUBLE without a word: 9007199254740993 comes back as
#        9007199254740992.0, and comparing it with the right number says that they are equal, since the comparison is of doubles too. The same COPY
#        to CSV keeps each digit. Each sum() and each product of big ids is such a column.
# Matters to aggregates handed on by Parquet (cents, sums of ids or hashes as a check): cast to BIGINT or DECIMAL(38,0) before COPY.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check duckdb==2.0.1
cat > seen.py <<'PY'
import duckdb

database = duckdb.connect()
database.execute("create table sales as select * from (values (9007199254740000), (993)) as sale (cents)")
for file, total in (("sums.csv", "sum(cents)"), ("sums.parquet", "sum(cents)"), ("cast.parquet", "sum(cents)::bigint")):
    database.execute(f"copy (select {total} as total from sales) to '{file}'")
    kind, text, equal = database.execute(f"select typeof(total), total::varchar, total = 9007199254740993 from '{file}'").fetchall()[0]
    print(f"{total} in {file}: {kind} {text}, equal {equal}")
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "sum(cents) in sums.csv: BIGINT 9007199254740993, equal True
sum(cents) in sums.parquet: DOUBLE 9007199254740992.0, equal True
sum(cents)::bigint in cast.parquet: BIGINT 9007199254740993, equal True" ]
