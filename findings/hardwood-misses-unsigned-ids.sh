#!/usr/bin/env bash
# Hardwood 1.0.1.Final (dev.hardwood:hardwood-core, a Parquet reader for Java) with a filter on a column of unsigned numbers that polars 2.1.0 wrote:
# 1,000 products by a hash of 64 bits, ten row groups.
#
# Guess: a filter says what reading all rows and comparing each says: every id that is in the file is found.
# Seen:  by FilterPredicate.eq not one of them is found, though reading without a filter gives each of them, as the same bits; DuckDB finds all.
#        A row group's least and greatest value are stored in unsigned order, and StatisticsFilterSupport.canDrop compares them as signed
#        longs: a group whose greatest id is beyond 2^63 seems to end below zero, before it begins, and is skipped. An id below 2^63 is no safer,
#        and a UInt32 is the same beyond 2^31. The same ids in a signed column are all found.
# Matters to ids and shopper keys made by a hash (polars's and DuckDB's are unsigned) and looked up by pushdown: a product that is there is not
# found. Write them signed, or filter after reading.
#
# Wants a JDK of 21 or later, Maven 3.8 and Python 3.11 with venv. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check polars==2.1.0 duckdb==2.0.1
cat > write.py <<'PY'
import duckdb
import polars as pl

ids = pl.Series("id", [(product * 0x9E3779B97F4A7C15) % 2**64 for product in range(1000)], dtype=pl.UInt64)
products = pl.DataFrame({"id": ids, "short": ids // 2**32, "signed": ids.reinterpret(signed=True)}).cast({"short": pl.UInt32})
products.write_parquet("products.parquet", compression="uncompressed", row_group_size=100)
database = duckdb.connect()
found = sum(database.execute("select count(*) from 'products.parquet' where id = ?", [key]).fetchone()[0] for key in ids)
print(f"DuckDB finds {found} of 1000")
PY
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>unsigned</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>dev.hardwood</groupId><artifactId>hardwood-core</artifactId><version>1.0.1.Final</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import dev.hardwood.InputFile;
import dev.hardwood.reader.FilterPredicate;
import dev.hardwood.reader.ParquetFileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class Seen {
    public static void main(String[] args) throws IOException {
        try (var file = ParquetFileReader.open(InputFile.of(Path.of("products.parquet")))) {
            for (String column : new String[] {"id", "short", "signed"}) {
                List<Number> all = values(file, column, null);
                int found = 0;
                for (Number value : all) {
                    var same = value instanceof Integer whole ? FilterPredicate.eq(column, whole) : FilterPredicate.eq(column, value.longValue());
                    found += values(file, column, same).isEmpty() ? 0 : 1;
                }
                System.out.println("Hardwood, " + column + ": " + all.size() + " read, " + found + " found by a filter");
            }
        }
    }

    private static List<Number> values(ParquetFileReader file, String column, FilterPredicate filter) throws IOException {
        var values = new ArrayList<Number>();
        var builder = file.buildRowReader();
        try (var rows = (filter == null ? builder : builder.filter(filter)).build()) {
            while (rows.hasNext()) {
                rows.next();
                values.add((Number) rows.getValue(column));
            }
        }
        return values;
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$(venv/bin/python write.py && "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath)" Seen.java 2> /dev/null)
echo "$seen"
[ "$seen" = "DuckDB finds 1000 of 1000
Hardwood, id: 1000 read, 0 found by a filter
Hardwood, short: 1000 read, 0 found by a filter
Hardwood, signed: 1000 read, 1000 found by a filter" ]
