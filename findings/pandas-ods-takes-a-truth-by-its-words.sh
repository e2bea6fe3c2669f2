#!/usr/bin/env bash
# pandas 2.3.3, read_excel(engine="odf") with odfpy 1.4.1: a column of truths (in stock) in an OpenDocument sheet, beside python-calamine
# 0.9.1 and SheetJS 0.18.5 (npm's xlsx).
#
# Guess: the value that the format gives, office:boolean-value="true", is True, whatever is shown in the cell.
# Seen:  pandas looks at the text shown, and all but TRUE is False: in a sheet saved in German (WAHR), French (VRAI) or Spanish (VERDADERO),
#        or shown as "yes" or in small letters, every product is out of stock. There is no missing value and no warning, and the column's
#        type is bool. Calamine, which pandas takes with engine="calamine", and SheetJS read the value.
# Matters to stock lists from suppliers abroad: take engine="calamine" for ODS.
#
# Wants Node.js 20 and Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pandas==2.3.3 numpy==2.4.6 odfpy==1.4.1 python-calamine==0.9.1
npm init -y > /dev/null
npm install --silent --no-audit --no-fund xlsx@0.18.5
cat > write.py <<'PY'
import zipfile

SHOWN = [("true", "TRUE"), ("true", "WAHR"), ("true", "VRAI"), ("true", "VERDADERO"), ("true", "true"), ("true", "yes"), ("false", "FALSCH")]
names = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text"))
head = '<table:table-row><table:table-cell office:value-type="string"><text:p>stock</text:p></table:table-cell></table:table-row>'
rows = "".join(
    f'<table:table-row><table:table-cell office:value-type="boolean" office:boolean-value="{value}"><text:p>{shown}</text:p></table:table-cell></table:table-row>'
    for value, shown in SHOWN
)
KIND = "application/vnd.oasis.opendocument.spreadsheet"
with zipfile.ZipFile("stock.ods", "w") as sheet:
    sheet.writestr("mimetype", KIND)
    sheet.writestr(
        "META-INF/manifest.xml",
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{KIND}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    )
    sheet.writestr(
        "content.xml",
        f'<office:document-content {names} office:version="1.3"><office:body><office:spreadsheet>'
        f'<table:table table:name="stock">{head}{rows}</table:table></office:spreadsheet></office:body></office:document-content>',
    )
PY
cat > read.py <<'PY'
import pandas as pd

for engine in ("odf", "calamine"):
    stock = pd.read_excel("stock.ods", engine=engine).stock
    print(f"pandas, {engine}: {stock.dtype}", *stock)
PY
cat > read.cjs <<'JS'
const sheets = require('xlsx')

const { Sheets } = sheets.readFile('stock.ods')
console.log('SheetJS:', sheets.utils.sheet_to_json(Sheets.stock).map(({ stock }) => stock).join(' '))
JS
venv/bin/python write.py
seen=$(venv/bin/python read.py && node read.cjs)
echo "$seen"
[ "$seen" = "pandas, odf: bool True False False False False False False
pandas, calamine: bool True True True True True True False
SheetJS: true true true true true true false" ]
