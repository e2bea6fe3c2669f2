#!/usr/bin/env bash
# Dashjoin's JSONata for Java (com.dashjoin:jsonata 0.9.10), beside the reference in JavaScript (jsonata 2.2.2) and java.time: $fromMillis
# with [X], the year that a week belongs to, and [W], the week in it.
#
# Guess: weeks as in ISO 8601, like the reference and java.time's IsoFields: 1 January 2027 lies in week 53 of 2026, 29 December 2025 in
#        week 1 of 2026.
# Seen:  Java gives the right week and the calendar's year with it: 2027-W53 and 2025-W01. In ten years 17 days are wrong, all from 29
#        December to 3 January; the reference is right on each.
# Matters to sales by week: the first days of January become the last week of a year that has hardly begun, the last of December are added
# to the first week of the year before, and a list by week is out of order. Compute the week in Java and hand it to the expression.
#
# Wants a JDK of 17 or later, Maven 3.8 and Node.js 20. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>weeks</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.dashjoin</groupId><artifactId>jsonata</artifactId><version>0.9.10</version></dependency>
  </dependencies>
</project>
XML
cat > expression <<'TXT'
$fromMillis($toMillis(day), "[X]-W[W01]")
TXT
cat > Seen.java <<'JAVA'
import static java.time.temporal.IsoFields.WEEK_BASED_YEAR;
import static java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR;

import com.dashjoin.jsonata.Jsonata;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

class Seen {
    public static void main(String[] unused) throws Exception {
        Jsonata expression = Jsonata.jsonata(Files.readString(Path.of("expression")));
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            Object week = expression.evaluate(Map.of("day", day.toString()));
            System.out.println("%s %d-W%02d %s".formatted(day, day.get(WEEK_BASED_YEAR), day.get(WEEK_OF_WEEK_BASED_YEAR), week));
        }
    }
}
JAVA
cat > seen.mjs <<'JS'
import { readFileSync } from 'node:fs'
import jsonata from 'jsonata'

const expression = jsonata(readFileSync('expression', 'utf8'))
const days = readFileSync('java', 'utf8').trim().split('\n').map(line => line.split(' '))
const weeks = []
for (const [day, right, java] of days) weeks.push({ day, right, java, javaScript: await expression.evaluate({ day }) })
const asked = ['2025-12-28', '2025-12-29', '2026-01-01', '2027-01-01', '2027-01-04']
for (const { day, right, java, javaScript } of weeks)
  if (asked.includes(day)) console.log(`${day}: java.time ${right}, JavaScript ${javaScript}, Java ${java}`)
const wrong = weeks.filter(({ java, right }) => java !== right)
console.log(`wrong of ${weeks.length} days: JavaScript ${weeks.filter(({ javaScript, right }) => javaScript !== right).length}, Java ${wrong.length}`)
console.log(`with the right week: ${wrong.every(({ java, right }) => java.slice(4) === right.slice(4))}`)
const ends = wrong.map(({ day }) => day.slice(5)).sort()
console.log(`from ${ends.find(day => day > '06')} to ${ends.findLast(day => day < '06')}`)
JS
npm init -y > /dev/null
npm install --silent --no-audit --no-fund jsonata@2.2.2
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath)" Seen.java > java 2> /dev/null
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "2025-12-28: java.time 2025-W52, JavaScript 2025-W52, Java 2025-W52
2025-12-29: java.time 2026-W01, JavaScript 2026-W01, Java 2025-W01
2026-01-01: java.time 2026-W01, JavaScript 2026-W01, Java 2026-W01
2027-01-01: java.time 2026-W53, JavaScript 2026-W53, Java 2027-W53
2027-01-04: java.time 2027-W01, JavaScript 2027-W01, Java 2027-W01
wrong of 3653 days: JavaScript 0, Java 17
with the right week: true
from 12-29 to 01-03" ]
