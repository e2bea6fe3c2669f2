#!/usr/bin/env bash
# pgvector-java 0.1.6 (com.pgvector:pgvector), PGsparsevec with no value that is not zero.
#
# Guess: what the class writes it reads back, and it reads whatever the database's type sparsevec prints.
# Seen:  it writes {}/4 for a vector of zeros, which is how the database prints it as well, and reading {}/4 ends in an unchecked
#        NumberFormatException: For input string: "". A vector with any other value is read.
# Matters to sparse profiles: a shopper or product without any term yet is a vector of zeros. Store NULL, or read the column as text.
#
# Wants a JDK of 17 or later and Maven 3.8. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>sparse</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.pgvector</groupId><artifactId>pgvector</artifactId><version>0.1.6</version></dependency>
    <dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><version>42.7.8</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import com.pgvector.PGsparsevec;
import java.sql.SQLException;
import java.util.Arrays;

class Seen {
    public static void main(String[] unused) {
        show(0, 2, 0, 0);
        show(0, 0, 0, 0);
    }

    private static void show(float... values) {
        String written = new PGsparsevec(values).getValue();
        String read;
        try {
            read = Arrays.toString(new PGsparsevec(written).toArray());
        } catch (NumberFormatException | SQLException unread) {
            read = unread.toString();
        }
        System.out.println(written + " is read as " + read);
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath)" Seen.java 2> /dev/null)
echo "$seen"
[ "$seen" = '{2:2.0}/4 is read as [0.0, 2.0, 0.0, 0.0]
{}/4 is read as java.lang.NumberFormatException: For input string: ""' ]
