#!/usr/bin/env bash
# Micronaut 4.10.15 (micronaut-http-server-netty), a @RequestFilter method that returns CompletableFuture<Void>.
#
# Guess: the request goes on when the future has completed, as with a filter that returns a future of the request or of a response: nothing is
#        changed, but the work is to be done first.
# Seen:  the request goes on at once; what the filter's future does comes after the answer, and an error in it is lost.
#        CompletableFuture<HttpRequest<?>> is waited for. The compiler's processor micronaut-http-validation refuses the type (Unsupported filter
#        return type), but where it is not among the processors, the build passes and the filter is registered without a word.
# Matters to filters that look something up first: return the request itself in the future, and have http-validation in the build.
#
# Wants a JDK of 17 or later and Maven 3.8. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p src/main/java/shop
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>filters</artifactId><version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <processor>micronaut-inject-java</processor>
  </properties>
  <dependencies>
    <dependency><groupId>io.micronaut</groupId><artifactId>micronaut-http-server-netty</artifactId><version>4.10.15</version></dependency>
    <dependency><groupId>io.micronaut</groupId><artifactId>micronaut-jackson-databind</artifactId><version>4.10.15</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
  <build><plugins><plugin>
    <artifactId>maven-compiler-plugin</artifactId><version>3.14.0</version>
    <configuration><annotationProcessorPaths>
      <path><groupId>io.micronaut</groupId><artifactId>micronaut-inject-java</artifactId><version>4.10.15</version></path>
      <path><groupId>io.micronaut</groupId><artifactId>${processor}</artifactId><version>4.10.15</version></path>
    </annotationProcessorPaths></configuration>
  </plugin></plugins></build>
</project>
XML
cat > src/main/java/shop/Seen.java <<'JAVA'
package shop;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

class Seen {
    public static void main(String[] unused) throws IOException {
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", -1))) {
            for (String path : List.of("/nothing", "/request")) {
                System.out.println("a future of " + path.substring(1) + ": " + new String(server.getURL().toURI().resolve(path).toURL().openStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static CompletableFuture<Void> lookUp(HttpRequest<?> request) {
        return CompletableFuture.runAsync(() -> request.setAttribute("known", "yes"), CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
    }

    @Controller
    static class Shop {
        @Get(uris = {"/nothing", "/request"}, produces = "text/plain")
        String known(HttpRequest<?> request) {
            return "looked up before the answer: " + request.getAttribute("known").orElse("no");
        }
    }

    @ServerFilter("/nothing")
    static class OfNothing {
        @RequestFilter
        CompletableFuture<Void> filter(HttpRequest<?> request) {
            return lookUp(request);
        }
    }

    @ServerFilter("/request")
    static class OfRequest {
        @RequestFilter
        CompletableFuture<HttpRequest<?>> filter(HttpRequest<?> request) {
            return lookUp(request).thenApply(done -> request);
        }
    }
}
JAVA
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath > build.log 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "target/classes:$(cat classpath)" shop.Seen 2> /dev/null)
echo "$seen"
validated=$(mvn -q -B -Dstyle.color=never -Dprocessor=micronaut-http-validation clean compile 2>&1 | grep -o 'Unsupported filter return type: [a-zA-Z.]*' | head -n 1 || true)
echo "with micronaut-http-validation: $validated"
[ "$seen" = "a future of nothing: looked up before the answer: no
a future of request: looked up before the answer: yes" ] && [ "$validated" = "Unsupported filter return type: java.lang.Void" ]
