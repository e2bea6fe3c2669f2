#!/usr/bin/env bash
# Micronaut 4.10.15 (micronaut-context), ConversionService, which query parameters pass through: "1,x,3" as numbers.
#
# Guess: a text that holds something that is no number does not convert, as "x" alone does not convert to a Long: the request is refused.
# Seen:  to List<Long> it converts to [1, 3]: the element is dropped, and only the context's last error tells, which no caller looks at
#        where there is a value. To Long[] it converts to [1, null, 3], with no error at all. To long[] not even "1,2,3" converts.
#
# Wants a JDK of 17 or later and Maven 3.9. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>numbers</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.micronaut</groupId><artifactId>micronaut-context</artifactId><version>4.10.15</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.type.Argument;
import java.util.Arrays;
import java.util.List;

class Seen {
    public static void main(String[] unused) {
        try (ApplicationContext context = ApplicationContext.run()) {
            ConversionService conversion = context.getConversionService();
            show(conversion, "x", Argument.of(Long.class));
            show(conversion, "1,x,3", Argument.listOf(Long.class));
            show(conversion, "1,x,3", Argument.of(Long[].class));
            show(conversion, "1,2,3", Argument.of(long[].class));
        }
    }

    private static <T> void show(ConversionService conversion, String text, Argument<T> type) {
        ArgumentConversionContext<T> context = ConversionContext.of(type);
        Object value = conversion.convert(text, context).map(Seen::text).orElse("nothing");
        System.out.println(text + " as " + type.getTypeString(true) + ": " + value + (context.getLastError().isPresent() ? ", with an error" : ""));
    }

    private static Object text(Object value) {
        return value instanceof Object[] several ? List.copyOf(Arrays.stream(several).map(String::valueOf).toList()) : value;
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath)" Seen.java 2> /dev/null)
echo "$seen"
[ "$seen" = "x as Long: nothing, with an error
1,x,3 as List<Long>: [1, 3], with an error
1,x,3 as Long[]: [1, null, 3]
1,2,3 as long[]: nothing" ]
