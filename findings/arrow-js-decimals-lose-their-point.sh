#!/usr/bin/env bash
# apache-arrow 21.2.0 (JavaScript) reading what pyarrow 26.0.1 wrote: prices of DECIMAL(10, 2), as PostgreSQL and DuckDB hand them over.
#
# Guess: a price of 19.99 reads "19.99" (or 19.99), as a string, by valueOf and in JSON; an exact type cannot be the one that is a hundred times off.
# Seen:  all three say 1999: the number is told without its scale, which only the column's type knows. JSON puts it between two pairs of quotes,
#        price > 100 is true, and price + price glues text together: "19991999". The double beside it is right, and pyarrow reads the same file
#        as 19.99.
# Matters to every page or function that shows what an Arrow endpoint, DuckDB-Wasm or a Parquet reader built on this library returns: divide by
# 10 ** column.type.scale, or cast to double or text before writing.
#
# Wants Node.js 20, npm and Python 3.11 with venv. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pyarrow==26.0.1
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts apache-arrow@21.2.0
cat > write.py <<'PY'
from decimal import Decimal

import pyarrow as pa

prices = pa.table({"price": pa.array([Decimal("19.99"), Decimal("-5.50")], pa.decimal128(10, 2)), "double": [19.99, -5.5]})
with pa.ipc.new_file("prices.arrow", prices.schema) as file:
    file.write(prices)
with pa.ipc.open_file("prices.arrow") as file:
    print("pyarrow:", *file.read_all()["price"].to_pylist())
PY
cat > seen.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { tableFromIPC } from 'apache-arrow'

const table = tableFromIPC(readFileSync('prices.arrow'))
const prices = table.getChild('price')
const [price, refund] = prices
console.log(`as text: ${price} and ${refund}, of scale ${prices.type.scale}`)
console.log(`as number: ${Number(price)}, above 100: ${price > 100}`)
console.log(`price + price: ${price + price}`)
console.log(`in JSON: ${JSON.stringify(table.get(0))}`)
console.log(`divided: ${Number(price) / 10 ** prices.type.scale} and ${Number(refund) / 10 ** prices.type.scale}`)
JS
seen=$(venv/bin/python write.py && node seen.mjs)
echo "$seen"
[ "$seen" = "pyarrow: 19.99 -5.50
as text: 1999 and -550, of scale 2
as number: 1999, above 100: true
price + price: 19991999
in JSON: {\"price\":\"\\\"1999\\\"\",\"double\":19.99}
divided: 19.99 and -5.5" ]
