#!/usr/bin/env bash
# password4j 1.8.4 (com.password4j:password4j), Argon2: what stays in memory when a hash has been made.
#
# Guess: the memory that makes guessing dear is taken for as long as a hash is computed, and is garbage afterwards.
# Seen:  each set of parameters that was ever used keeps as much as one hash takes, for good: 19 MiB of zeros for the usual ones, from which the
#        memory of every hash is copied (Argon2Function.initialBlockMemory, held by the static map INSTANCES). Checking one old hash of
#        64 MiB keeps another 64 MiB, though no more of that kind may ever come. Each hash takes its own copy besides.
#        What one hash allocates follows its passes: 58 MiB for one of 19 MiB in a single pass, 97 in two, 174 in four, as the blocks are
#        mixed in arrays that are made anew for each. In a heap of 200 MB the collector stops everybody more than once a hash.
# Matters to small heaps and to functions that wake from a snapshot: a fifth of a shop's live heap may be these zeros. Reckon with twice a
#        hash's memory for the first that is under way, and rehash old passwords to one set of parameters.
#
# Wants a JDK of 17 or later and Maven 3.8. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>argon2</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.password4j</groupId><artifactId>password4j</artifactId><version>1.8.4</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

class Seen {
    public static void main(String[] unused) {
        hash(64, 1);
        kept();
        long before = kept();
        hash(19_456, 1);
        System.out.println("after a hash of 19 MiB: " + (kept() - before) + " MiB");
        hash(19_456, 1);
        System.out.println("after another of the same: " + (kept() - before) + " MiB");
        hash(65_536, 1);
        System.out.println("after one of 64 MiB: " + (kept() - before) + " MiB");
        for (int passes : new int[] {1, 2, 4}) System.out.println("taken in passes " + passes + ": " + taken(passes) + " MiB");
    }

    private static long taken(int passes) {
        hash(19_456, passes);
        var thread = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        hash(19_456, passes);
        return Math.round((thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / 1024.0 / 1024.0);
    }

    private static void hash(int kibibytes, int passes) {
        Password.hash("correct horse battery").addRandomSalt(16).with(Argon2Function.getInstance(kibibytes, passes, 1, 32, Argon2.ID));
    }

    private static long kept() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return Math.round((runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024.0);
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:+UseSerialGC -Xmx512m -cp "$(cat classpath)" Seen.java 2> /dev/null)
echo "$seen"
# Within two mebibytes: what the virtual machine itself loads meanwhile moves.
[ "$(sed -E 's/: (1[7-9]|2[01]) MiB$/: one/; s/: 8[1-7] MiB$/: one and 64/; s/5[6-9]|60/three/; s/9[5-9]/five/; s/17[2-6]/nine/' <<< "$seen")" = \
  'after a hash of 19 MiB: one
after another of the same: one
after one of 64 MiB: one and 64
taken in passes 1: three MiB
taken in passes 2: five MiB
taken in passes 4: nine MiB' ]
