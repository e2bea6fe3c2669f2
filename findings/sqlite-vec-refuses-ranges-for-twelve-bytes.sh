#!/usr/bin/env bash
# sqlite-vec 0.1.9 (by apsw 3.54.1.0, which is SQLite 3.54.1), a vec0 table with a metadata column of text: <, <=, > and >= beside
# "v match".
#
# Guess: text is compared as by SQLite itself, whole and byte for byte, whatever its length.
# Seen:  while one product in the table has a text of exactly twelve bytes (a UPC, or a minute as 202611011230), each range over that column
#        is refused, "Could not filter metadata fields", whatever it is compared with; =, != and in are not. Of longer texts one with which
#        the value begins counts as not smaller: cotton-jersey >= cotton-jersey-dress is true, and < is false; > and <= are right. Up to
#        eleven bytes all is right; the first twelve are kept apart from the rest.
# Matters to filters by time, code or path as text: a search that worked for months fails with one new product. Store what is to be compared
# as whole numbers, or compare outside.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check sqlite-vec==0.1.9 apsw==3.54.1.0
cat > seen.py <<'PY'
import apsw
import sqlite_vec


def compared(texts, condition):
    shop = apsw.Connection(":memory:")
    shop.enable_load_extension(True)
    shop.load_extension(sqlite_vec.loadable_path())
    shop.execute("create virtual table near using vec0(v float[1], t text)")
    shop.execute("create table plain(t text)")
    for text in texts:
        shop.execute("insert into near(v, t) values (?, ?)", (sqlite_vec.serialize_float32([0]), text))
        shop.execute("insert into plain values (?)", (text,))
    right = {text for (text,) in shop.execute(f"select t from plain where {condition}")}
    try:
        found = {text for (text,) in shop.execute(f"select t from near where v match ? and k = 9 and {condition}", (sqlite_vec.serialize_float32([0]),))}
    except apsw.SQLError as refused:
        return refused
    return f"too many {sorted(found - right)}, missing {sorted(right - found)}" if found != right else f"right, {len(found)}"


minutes = ["20261101", "2026-11-01T08:00", "2026-11-01T12:30", "2026-11-02T08:00"]
for texts in (minutes, [*minutes, "202611011230"]):
    for condition in ("t >= '2026-11-01T12:00'", "t < 'b'", "t > ''", "t != '20261101'", "t in ('202611011230', '20261101')"):
        print(f"{len(texts)} products, {condition}: {compared(texts, condition)}")
fabrics = ["cotton-jersey", "cotton-jersey-a", "cotton-jersey-skirt", "silk"]
for sign in ("<", "<=", ">", ">="):
    condition = f"t {sign} 'cotton-jersey-dress'"
    print(f"{condition}: {compared(fabrics, condition)}")
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "4 products, t >= '2026-11-01T12:00': right, 3
4 products, t < 'b': right, 4
4 products, t > '': right, 4
4 products, t != '20261101': right, 3
4 products, t in ('202611011230', '20261101'): right, 1
5 products, t >= '2026-11-01T12:00': Could not filter metadata fields
5 products, t < 'b': Could not filter metadata fields
5 products, t > '': Could not filter metadata fields
5 products, t != '20261101': right, 4
5 products, t in ('202611011230', '20261101'): right, 2
t < 'cotton-jersey-dress': too many [], missing ['cotton-jersey']
t <= 'cotton-jersey-dress': right, 2
t > 'cotton-jersey-dress': right, 2
t >= 'cotton-jersey-dress': too many ['cotton-jersey'], missing []" ]
