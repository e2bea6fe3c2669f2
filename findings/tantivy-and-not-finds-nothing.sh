#!/usr/bin/env bash
# tantivy 0.27.0 (full-text search in Rust, by its Python package), Index.parse_query: AND, OR and NOT in what a shopper types.
#
# Guess: "red AND NOT summer" is "red -summer": the red products that are not for summer, as Lucene reads it. The parser knows NOT: "red NOT
#        summer" is so.
# Seen:  "red AND NOT summer" finds nothing, whatever the words; so do "NOT summer AND red" and each filter that excludes, price:[15 TO 30]
#        or brand:Acme. The NOT becomes a query of its own that only excludes, and one such finds nothing, of which AND is nothing and OR
#        adds nothing: "coat OR NOT red" is "coat". "NOT summer" alone is an error that says so; within AND nothing warns. "red AND -summer"
#        and "red NOT summer" are right.
# Matters to advanced search and to filters put together as text: "without" gives an empty page. Write a minus before what is excluded,
# never NOT after AND or OR, or build the query in code with Occur.MustNot beside a Must.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check tantivy==0.27.0
cat > seen.py <<'PY'
import tantivy

fields = tantivy.SchemaBuilder()
fields.add_text_field("title", stored=True)
fields.add_text_field("brand", tokenizer_name="raw")
fields.add_float_field("price", indexed=True)
index = tantivy.Index(fields.build())
writer = index.writer(15_000_000, 1)
for title, brand, price in (("red summer dress", "Acme", 19.99), ("blue summer coat", "Zeta", 10.0), ("red coat", "Zeta", 49.0), ("red hat", "Acme", 9.0)):
    writer.add_document(tantivy.Document(title=title, brand=brand, price=price))
writer.commit()
index.reload()
searcher = index.searcher()
for text in (
    "red NOT summer",
    "red -summer",
    "red AND -summer",
    "red AND NOT summer",
    "NOT summer AND red",
    "red AND NOT brand:Acme",
    "red AND NOT price:[15 TO 30]",
    "* AND NOT summer",
    "coat OR NOT red",
    "NOT summer",
):
    try:
        hits = searcher.search(index.parse_query(text, ["title"]), 10).hits
        print(f"{text}: {', '.join(sorted(searcher.doc(address)['title'][0] for _, address in hits)) or 'nothing'}")
    except ValueError as refused:
        print(f"{text}: {refused}")
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "red NOT summer: red coat, red hat
red -summer: red coat, red hat
red AND -summer: red coat, red hat
red AND NOT summer: nothing
NOT summer AND red: nothing
red AND NOT brand:Acme: nothing
red AND NOT price:[15 TO 30]: nothing
* AND NOT summer: nothing
coat OR NOT red: blue summer coat, red coat
NOT summer: Invalid query: Only excluding terms given" ]
