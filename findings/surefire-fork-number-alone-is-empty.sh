#!/usr/bin/env bash
# Maven Surefire 3.5.6 (org.apache.maven.plugins:maven-surefire-plugin) under Maven 3.8.7, forkCount 2: the number of the test
# process in a system property.
#
# Guess: systemPropertyVariables replace the placeholder of the fork's number wherever it stands, as the documentation's example has it with
#        a prefix: <folder>${surefire.forkNumber}</folder> is 1 in one process and 2 in the other.
# Seen:  where the placeholder is the whole value, each process gets an empty string, without a warning; with a single character beside it the
#        number is there. Maven has looked up the bare expression as a property of its own before the plugin sees it, and found none; text around
#        it is passed on as it stands.
# Matters to whoever gives each test process a folder, a port or a database of its own: all get the same one, and tests fail at random.
#
# Wants a JDK of 17 or later and Maven 3.8. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p src/test/java
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>fork-number</artifactId><version>1</version>
  <properties>
    <maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>org.junit.jupiter</groupId><artifactId>junit-jupiter</artifactId><version>5.11.4</version><scope>test</scope></dependency>
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.apache.maven.plugins</groupId><artifactId>maven-surefire-plugin</artifactId><version>3.5.6</version>
    <configuration>
      <forkCount>2</forkCount>
      <systemPropertyVariables>
        <alone>${surefire.forkNumber}</alone>
        <prefixed>fork-${surefire.forkNumber}</prefixed>
      </systemPropertyVariables>
    </configuration>
  </plugin></plugins></build>
</project>
XML
for test in One Other; do
  cat > "src/test/java/${test}Test.java" <<JAVA
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ${test}Test {
    @Test
    void tells() throws Exception {
        Files.writeString(Path.of("$test"), "alone '" + System.getProperty("alone") + "', prefixed '" + System.getProperty("prefixed") + "'");
    }
}
JAVA
done

mvn -q -B test > log 2>&1 || { cat log; exit 1; }
seen=$(sort <(cat One; echo) <(cat Other; echo))
echo "$seen"
[ "$seen" = "alone '', prefixed 'fork-1'
alone '', prefixed 'fork-2'" ]
