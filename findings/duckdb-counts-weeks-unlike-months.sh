#!/usr/bin/env bash
# DuckDB 2.0.1 (and 1.4.2), date_diff('week', ...).
#
# Guess: it counts the boundaries between the two days, as documented and as it does for months and years: from Sunday to Monday is one week, as
#        the last of December to the first of January is one year; date_trunc('week', ...) says where the weeks begin.
# Seen:  it counts whole spans of seven days, as date_sub does: Sunday to Monday is 0 weeks, and from Sunday the 22nd over two Mondays to the 30th
#        is 1. Months, quarters and years count boundaries. A cohort's week by date_diff is that of date_trunc only for shoppers who first came on
#        a Monday.
# Matters to curves of return and repeat purchase by week since the first: subtract the truncated days and divide by 7.
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


def count(part, start, end):
    diff, sub = database.sql(f"select date_diff('{part}', date '{start}', date '{end}'), date_sub('{part}', date '{start}', date '{end}')").fetchall()[0]
    return f"{part}s {diff} by date_diff, {sub} by date_sub"


def mondays(start, end):
    return int(database.sql(f"select (date_trunc('week', date '{end}')::date - date_trunc('week', date '{start}')::date) / 7").fetchall()[0][0])


for start, end in (("2026-11-29", "2026-11-30"), ("2026-11-22", "2026-11-30"), ("2026-11-23", "2026-11-30")):
    print(f"{start} to {end}: {count('week', start, end)}, {mondays(start, end)} by date_trunc")
print(f"2026-11-30 to 2026-12-01: {count('month', '2026-11-30', '2026-12-01')}")
print(f"2026-12-31 to 2027-01-01: {count('year', '2026-12-31', '2027-01-01')}")
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "2026-11-29 to 2026-11-30: weeks 0 by date_diff, 0 by date_sub, 1 by date_trunc
2026-11-22 to 2026-11-30: weeks 1 by date_diff, 1 by date_sub, 2 by date_trunc
2026-11-23 to 2026-11-30: weeks 1 by date_diff, 1 by date_sub, 1 by date_trunc
2026-11-30 to 2026-12-01: months 1 by date_diff, 0 by date_sub
2026-12-31 to 2027-01-01: years 1 by date_diff, 0 by date_sub" ]
