#!/usr/bin/env bash
# hyparquet-writer 0.17.0 (JavaScript) and a column of embeddings, each a Float32Array, which is what a network in JavaScript gives.
#
# Guess: the column is a list of floats (or a typed array is refused): the writer takes a Float32Array for a whole column of numbers.
# Seen:  it is JSON, and each vector an object from position to number, {"0":0.5,"1":1}: no list that any reader could sum. Nothing warns. An
#        array of plain arrays is JSON as well, [0.5,1]; only a schema that declares the list makes it one, and with it the same Float32Arrays
#        are refused. By Array.from, and with the schema, DuckDB reads FLOAT[].
# Matters to vectors computed in Node or the browser and handed to Python, DuckDB or Spark by Parquet: name the schema and give plain arrays.
#
# Wants Node.js 20, npm and Python 3.11 with venv. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check duckdb==2.0.1
npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hyparquet-writer@0.17.0
cat > write.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import { parquetWriteBuffer } from 'hyparquet-writer'

const vectors = [new Float32Array([0.5, 1]), new Float32Array([2, 0.25])]
const plain = vectors.map(vector => Array.from(vector))
const listOfFloats = [
  { name: 'root', num_children: 1 },
  { name: 'vector', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { name: 'element', repetition_type: 'OPTIONAL', type: 'FLOAT' },
]
const files = [['typed', vectors], ['plain', plain], ['typed-schema', vectors, listOfFloats], ['plain-schema', plain, listOfFloats]]
for (const [name, data, schema] of files)
  try {
    writeFileSync(`${name}.parquet`, new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'vector', data }], schema })))
  } catch (refused) {
    console.log(`${name}: ${refused.message}`)
  }
JS
cat > read.py <<'PY'
import duckdb

for name in ("typed", "plain", "plain-schema"):
    (kind, vector), _ = duckdb.connect().sql(f"select typeof(vector), vector from '{name}.parquet'").fetchall()
    print(f"{name}: {kind} {vector}")
PY
seen=$(node write.mjs && venv/bin/python read.py)
echo "$seen"
[ "$seen" = 'typed-schema: parquet repeated field list must be an array
typed: JSON {"0":0.5,"1":1}
plain: JSON [0.5,1]
plain-schema: FLOAT[] [0.5, 1.0]' ]
