#!/usr/bin/env bash
# sqlite-vec 0.1.9 (by apsw 3.54.1.0, which is SQLite 3.54.1), a vec0 table whose shops are told apart by a partition key: the k nearest of two shops.
#
# Guess: "v match ? and k = 3 and shop in ('berlin', 'paris')" lists the three nearest products of both shops, nearest first, as it does where
#        shop is a metadata column, and as k = 3 without a shop does.
# Seen:  with a partition key it lists six, three of each shop and the shops one after the other: the nearest of all stands fourth. SQLite takes
#        "in" apart and searches once for each value, and k is meant for each search. In which order the shops are named doesn't matter; "order by
#        distance" puts the six in order, and still lists six; a limit in place of k or beside it is an error. Of a metadata column it is three, in
#        order.
# Matters to lists over several shops, brands or languages, which are what partition keys are for: a page twice as long as asked, or, cut to k by
# the program, one shop's products alone. Order and cut outside, in a materialised subquery.
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

shops = apsw.Connection(":memory:")
shops.enable_load_extension(True)
shops.load_extension(sqlite_vec.loadable_path())
products = [("coat", 0.1, "paris"), ("hat", 0.2, "berlin"), ("scarf", 0.3, "paris"), ("boots", 0.4, "paris"), ("belt", 0.5, "berlin"),
            ("dress", 0.6, "berlin"), ("skirt", 0.7, "paris"), ("socks", 0.8, "oslo")]
for table, key in (("parted", "shop text partition key"), ("plain", "shop text")):
    shops.execute(f"create virtual table {table} using vec0(name text primary key, v float[1], {key})")
    for name, place, shop in products:
        shops.execute(f"insert into {table}(name, v, shop) values (?, ?, ?)", (name, sqlite_vec.serialize_float32([place]), shop))


def nearest(table, rest):
    rows = shops.execute(f"select name from {table} where v match ? and k = 3 {rest}", (sqlite_vec.serialize_float32([0]),))
    return ", ".join(name for (name,) in rows)


print("all shops:", nearest("parted", ""))
print("metadata, two shops:", nearest("plain", "and shop in ('berlin', 'paris')"))
for named in ("'berlin', 'paris'", "'paris', 'berlin'"):
    print(f"partition key, {named}:", nearest("parted", f"and shop in ({named})"))
print("ordered:", nearest("parted", "and shop in ('berlin', 'paris') order by distance"))
outer = shops.execute("with near as materialized (select name, distance from parted where v match ? and k = 3 and shop in ('berlin', 'paris')) "
                      "select name from near order by distance limit 3", (sqlite_vec.serialize_float32([0]),))
print("ordered and cut outside:", ", ".join(name for (name,) in outer))
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "all shops: coat, hat, scarf
metadata, two shops: coat, hat, scarf
partition key, 'berlin', 'paris': hat, belt, dress, coat, scarf, boots
partition key, 'paris', 'berlin': hat, belt, dress, coat, scarf, boots
ordered: coat, hat, scarf, boots, belt, dress
ordered and cut outside: coat, hat, scarf" ]
