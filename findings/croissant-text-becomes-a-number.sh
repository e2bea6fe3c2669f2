#!/usr/bin/env bash
# mlcroissant 1.1.1 (pandas 2.3.3), fields declared as Text: article numbers, sizes and prices of a catalogue, in CSV and in JSON lines.
#
# Guess: what the metadata declares as text comes out as it stands in the file; in JSON all the more, where "007" is quoted.
# Seen:  the file is read first, with pandas guessing types, and the guess is turned to text afterwards. "007" and "7", two products, are both
#        "7", from JSON's quoted strings too; from CSV a size 08 is "8.0" and a fabric 1e3 "1000.0", since one size "NA" (none) made the column
#        one of fractions, and "19.90" is "19.9". Nothing warns; the field's type says Text throughout.
# Matters where a data set's ids join with anything else: neither declaring nor quoting helps. Give ids a letter, or read the files beside
# the metadata by yourself.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check mlcroissant==1.1.1 pandas==2.3.3
cat > seen.py <<'PY'
import hashlib
import json
import pathlib

import mlcroissant as croissant

names = ("sku", "size", "price")
products = [("007", "NA", "19.90"), ("7", "08", "5.00"), ("0012", "1e3", "5.50")]


def records(file, kind, text, extract):
    pathlib.Path(file).write_text(text)
    source = {name: croissant.Source(file_object=file, extract=extract(name)) for name in names}
    fields = [croissant.Field(id=f"product/{name}", name=name, data_types=croissant.DataType.TEXT, source=source[name]) for name in names]
    digest = hashlib.sha256(text.encode()).hexdigest()
    stored = croissant.FileObject(id=file, name=file, content_url=file, encoding_formats=[kind], sha256=digest)
    metadata = croissant.Metadata(name="catalogue", url="https://example.org", license="CC0-1.0", distribution=[stored],
                                  record_sets=[croissant.RecordSet(id="product", name="product", fields=fields)])
    pathlib.Path("metadata.json").write_text(json.dumps(metadata.to_json(), default=str))
    for record in croissant.Dataset("metadata.json").records("product"):
        print(file, *(value.decode() if value else value for value in (record[f"product/{name}"] for name in names)))


lines = "\n".join(",".join(row) for row in [names, *products])
records("products.csv", "text/csv", lines + "\n", lambda name: croissant.Extract(column=name))
lines = "\n".join(json.dumps(dict(zip(names, row))) for row in products)
records("products.jsonl", "application/jsonlines", lines + "\n", lambda name: croissant.Extract(json_path=name))
PY
seen=$(venv/bin/python -W ignore seen.py 2> /dev/null)
echo "$seen"
[ "$seen" = "products.csv 7 None 19.9
products.csv 7 8.0 5.0
products.csv 12 1000.0 5.5
products.jsonl 7 NA 19.9
products.jsonl 7 08 5.0
products.jsonl 12 1e3 5.5" ]
