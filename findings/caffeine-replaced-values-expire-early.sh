#!/usr/bin/env bash
# Caffeine 3.3.1, expireAfterWrite, an entry whose value is replaced within a second of the last write.
#
# Guess: the time begins anew with each replacement, as the method's documentation says ("creation, or the most recent replacement of its value").
# Seen:  within one second of the counted write it does not, though the value is another: a value put at 0.8 s into a cache of 1.1 s is gone 0.3 s
#        later, of ten seconds it loses up to one. compute() and replace() do the same. With a time of a second or less, and with
#        expireAfter(Expiry.writing(...)), each replacement counts in full: a cache of 0.9 s keeps its value longer than one of 1.1 s.
# Matters to short caches, such as of a session's last views or a limit by the second: take expireAfter, or add the second.
#
# Wants a JDK of 17 or later and Maven 3.8. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>expiry</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.ben-manes.caffeine</groupId><artifactId>caffeine</artifactId><version>3.3.1</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.util.function.UnaryOperator;

class Seen {
    private static long now; // in milliseconds, turned by hand

    public static void main(String[] unused) {
        for (long time : new long[] {900, 1_100, 10_000}) {
            show("expireAfterWrite", time, caffeine -> caffeine.expireAfterWrite(Duration.ofMillis(time)));
        }
        show("expireAfter", 1_100, caffeine -> caffeine.expireAfter(Expiry.writing((key, value) -> Duration.ofMillis(1_100))));
    }

    /** Replaces a value 0.8 s after it was put, and looks how long the new one stays. */
    private static void show(String by, long time, UnaryOperator<Caffeine<Object, Object>> expiring) {
        now = 0;
        Cache<Object, Object> cache = expiring.apply(Caffeine.newBuilder().ticker(() -> now * 1_000_000).executor(Runnable::run)).build();
        cache.put("shopper", "coat");
        now = 800;
        cache.put("shopper", "hat");
        while (cache.getIfPresent("shopper") != null) now += 10;
        System.out.println(by + " of " + time + " ms: the second value stays " + (now - 800) + " ms");
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath)" Seen.java 2> /dev/null)
echo "$seen"
[ "$seen" = "expireAfterWrite of 900 ms: the second value stays 900 ms
expireAfterWrite of 1100 ms: the second value stays 300 ms
expireAfterWrite of 10000 ms: the second value stays 9200 ms
expireAfter of 1100 ms: the second value stays 1100 ms" ]
