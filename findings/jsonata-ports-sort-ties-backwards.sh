#!/usr/bin/env bash
# JSONata in Java (com.dashjoin:jsonata 0.9.10) and in Python (jsonata-python 0.7.1), beside the reference in JavaScript (jsonata 2.2.2):
# $sort and the order-by operator on products of equal price.
#
# Guess: the same order as the reference, which is stable: what is equal keeps its place, and a second key decides between equal prices.
# Seen:  $sort with a function turns what is equal around, in Java as in Python: by a.price > b.price the products of one price come last
#        first, by >= in their order, the other way round than in the reference. The operator ^() is stable in both, but for Java 20 and
#        20.00 (an Integer and a Double to Jackson) are not equal: the second key is not asked, and the order is that of neither.
# Matters to lists sorted by relevance and then by price: expressions tested in the browser give another page on the server. Sort by ^()
# with the place as last key, and give each number one type.
#
# Wants a JDK of 17 or later, Maven 3.8, Node.js 20 and Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>ties</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.dashjoin</groupId><artifactId>jsonata</artifactId><version>0.9.10</version></dependency>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.18.2</version></dependency>
  </dependencies>
</project>
XML
cat > shop.json <<'JSON'
{"whole": [{"name": "a", "price": 20}, {"name": "b", "price": 10}, {"name": "c", "price": 20}, {"name": "d", "price": 10}, {"name": "e", "price": 20}],
 "mixed": [{"name": "a", "price": 20}, {"name": "b", "price": 10.5}, {"name": "c", "price": 20.00}, {"name": "d", "price": 10.5}, {"name": "e", "price": 20}]}
JSON
cat > expressions <<'TXT'
$join($sort(whole, function($a, $b) {$a.price > $b.price}).name)
$join($sort(whole, function($a, $b) {$a.price >= $b.price}).name)
$join(whole^(price).name)
$join(whole^(price, >name).name)
$join(mixed^(price, >name).name)
$join(mixed^(>price).name)
TXT
cat > seen.mjs <<'JS'
import { readFileSync } from 'node:fs'
import jsonata from 'jsonata'

const shop = JSON.parse(readFileSync('shop.json', 'utf8'))
for (const expression of readFileSync('expressions', 'utf8').trim().split('\n'))
  console.log(await jsonata(expression).evaluate(shop))
JS
cat > seen.py <<'PY'
import json

import jsonata

for expression in open("expressions").read().splitlines():
    print(jsonata.Jsonata(expression).evaluate(json.load(open("shop.json"))))
PY
cat > Seen.java <<'JAVA'
import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;

class Seen {
    public static void main(String[] unused) throws Exception {
        for (String expression : Files.readAllLines(Path.of("expressions"))) {
            Object shop = new ObjectMapper().readValue(Files.readString(Path.of("shop.json")), Object.class);
            System.out.println(Jsonata.jsonata(expression).evaluate(shop));
        }
    }
}
JAVA
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check jsonata-python==0.7.1
npm init -y > /dev/null
npm install --silent --no-audit --no-fund jsonata@2.2.2
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
seen=$(paste -d ' ' <(node seen.mjs) <("$java" -cp "$(cat classpath)" Seen.java 2> /dev/null) <(venv/bin/python seen.py) | paste -d '\n' expressions -)
echo "JavaScript Java Python
$seen"
# shellcheck disable=SC2016 # JSONata's own dollars
[ "$seen" = '$join($sort(whole, function($a, $b) {$a.price > $b.price}).name)
bdace dbeca dbeca
$join($sort(whole, function($a, $b) {$a.price >= $b.price}).name)
dbeca bdace bdace
$join(whole^(price).name)
bdace bdace bdace
$join(whole^(price, >name).name)
dbeca dbeca dbeca
$join(mixed^(price, >name).name)
dbeca dbeac dbeca
$join(mixed^(>price).name)
acebd caebd acebd' ]
