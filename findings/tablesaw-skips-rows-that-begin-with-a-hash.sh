#!/usr/bin/env bash
# Tablesaw 0.44.4 (tech.tablesaw:tablesaw-core, data frames for Java), Table.read().csv of a palette and of a list of best sellers.
#
# Guess: every line is a row, as in RFC 4180, which knows no comments; they are skipped where one says what begins them: there is an option for
#        that, commentPrefix, and it is null.
# Seen:  a line that begins with # is skipped: of a palette by #rrggbb the one colour that has a name is left. Where the first column's
#        name is #, as in lists by rank, the line of names is skipped, the best seller gives the columns their names and is no row any more. Null
#        leaves the parser underneath (univocity) at its own default. In quotes, or with a space before it, the row is kept: Tablesaw's
#        own writer puts such a value in quotes, so that reading back what it wrote shows nothing.
# Matters to colours, hashtags and ranks of others' making: set commentPrefix('\0') on each read.
#
# Wants a JDK of 17 or later and Maven 3.8. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>hash</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>tech.tablesaw</groupId><artifactId>tablesaw-core</artifactId><version>0.44.4</version></dependency>
  </dependencies>
</project>
XML
cat > palette.csv <<'CSV'
colour,sold
#ff0000,90
#0000ff,40
black,8
CSV
cat > best.csv <<'CSV'
#,product,sold
1,coat,90
2,hat,40
3,sock,8
CSV
cat > Seen.java <<'JAVA'
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

class Seen {
    public static void main(String[] args) throws Exception {
        for (String file : new String[] {"palette.csv", "best.csv"}) {
            show(file, CsvReadOptions.builder(file).build());
        }
        CsvReadOptions none = CsvReadOptions.builder("palette.csv").commentPrefix('\0').build();
        show("palette.csv, comments begin with a character 0", none);
        Table.read().csv(none).write().csv("own.csv");
        show("palette.csv, written by Tablesaw", CsvReadOptions.builder("own.csv").build());
    }

    private static void show(String name, CsvReadOptions options) {
        Table table = Table.read().csv(options);
        String prefix = options.commentPrefix() == null ? ", comment prefix null" : "";
        System.out.println(name + prefix + ": " + table.columnNames() + " " + table.column(0).asList());
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath)" Seen.java 2> /dev/null)
echo "$seen"
[ "$seen" = "palette.csv, comment prefix null: [colour, sold] [black]
best.csv, comment prefix null: [1, coat, 90] [2, 3]
palette.csv, comments begin with a character 0: [colour, sold] [#ff0000, #0000ff, black]
palette.csv, written by Tablesaw, comment prefix null: [colour, sold] [#ff0000, #0000ff, black]" ]
