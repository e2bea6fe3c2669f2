#!/usr/bin/env bash
# polars 2.1.0 (fastexcel 0.21.0, openpyxl 3.1.5), read_excel of a catalogue whose article numbers are digits, but for one, "A-17", in row 1,500.
#
# Guess: the types are guessed from the first rows; what does not fit later is an error that names the cell, as polars's read_csv gives on the
#        same rows, or makes the column text.
# Seen:  the number becomes null, silently: a product without an id, with its price, and 1,500 that are fine. Were it the sheet's only column,
#        the row is gone, as an empty one. With the article among the first 1,000 rows the column is text and nothing is lost.
# Matters to catalogues kept in a spreadsheet: name the type (schema_overrides={"sku": pl.String}) or infer_schema_length=None, and refuse ids that
# are null. Our own import of a catalogue sets a row without an id aside, with the reason.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check polars==2.1.0 fastexcel==0.21.0 openpyxl==3.1.5
cat > seen.py <<'PY'
import openpyxl
import polars as pl


def last(rows, **options):
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save("catalogue.xlsx")
    read = pl.read_excel("catalogue.xlsx", **options)
    return f"{read.height} rows, {read.schema['sku']}, last {read.row(-1)}"


numbered = [(10000 + row, 20) for row in range(1499)]
rows = [("sku", "price"), *numbered, ("A-17", 20)]
print("as it is:", last(rows))
print("one column:", last([row[:1] for row in rows]))
print("early:", last([rows[0], rows[-1], *numbered]))
print("named:", last(rows, schema_overrides={"sku": pl.String}))
print("all rows:", last(rows, infer_schema_length=None))
pathless = "\n".join(f"{sku},{price}" for sku, price in rows).encode()
try:
    print("csv:", pl.read_csv(pathless).row(-1))
except pl.exceptions.ComputeError as refused:
    print("csv:", str(refused).splitlines()[0])
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "as it is: 1500 rows, Int64, last (None, 20)
one column: 1499 rows, Int64, last (11498,)
early: 1500 rows, String, last ('11498', 20)
named: 1500 rows, String, last ('A-17', 20)
all rows: 1500 rows, String, last ('A-17', 20)
csv: could not parse \`A-17\` as dtype \`i64\` at column 'sku' (column number 1)" ]
