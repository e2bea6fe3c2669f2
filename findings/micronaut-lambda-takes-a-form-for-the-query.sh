#!/usr/bin/env bash
# Micronaut's platform 4.10.8 (micronaut-function-aws-api-proxy 4.11.0), a POST of application/x-www-form-urlencoded through API Gateway's event.
#
# Guess: @QueryValue is of the address, @Body of the body, in a function as on the Netty server: POST /list?size=10 with the body size=99 has the
#        size 10.
# Seen:  in the function it is 99: the form's fields stand in the place of the query, in @QueryValue and in HttpRequest.getParameters(), and the
#        address's own value is gone. With the field alone there is a query value where Netty has none. Same controller, same version.
# Matters to a shop that is tried on the local server and runs as functions: what the gateway logged as the query is not what was answered.
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
  <groupId>finding</groupId><artifactId>forms</artifactId><version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>io.micronaut.platform</groupId><artifactId>micronaut-platform</artifactId><version>4.10.8</version><type>pom</type><scope>import</scope></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency><groupId>io.micronaut.aws</groupId><artifactId>micronaut-function-aws-api-proxy</artifactId></dependency>
    <dependency><groupId>io.micronaut</groupId><artifactId>micronaut-http-server-netty</artifactId></dependency>
    <dependency><groupId>io.micronaut</groupId><artifactId>micronaut-jackson-databind</artifactId></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
  <build><plugins><plugin>
    <artifactId>maven-compiler-plugin</artifactId><version>3.14.0</version>
    <configuration><annotationProcessorPaths>
      <path><groupId>io.micronaut</groupId><artifactId>micronaut-inject-java</artifactId><version>4.10.15</version></path>
    </annotationProcessorPaths></configuration>
  </plugin></plugins></build>
</project>
XML
cat > src/main/java/shop/Seen.java <<'JAVA'
package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.function.aws.proxy.MockLambdaContext;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

class Seen {
    public static void main(String[] unused) throws Exception {
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, Map.of("micronaut.server.port", -1))) {
            for (String query : List.of("", "?size=10")) {
                HttpRequest form = HttpRequest.newBuilder(server.getURI().resolve("/list" + query)).header("Content-Type", MediaType.APPLICATION_FORM_URLENCODED)
                        .POST(HttpRequest.BodyPublishers.ofString("size=99")).build();
                System.out.println("Netty, /list" + query + ": " + HttpClient.newHttpClient().send(form, HttpResponse.BodyHandlers.ofString()).body());
            }
        }
        try (ApiGatewayProxyRequestEventFunction function = new ApiGatewayProxyRequestEventFunction()) {
            System.out.println("Lambda, /list: " + function.handleRequest(form(), new MockLambdaContext()).getBody());
            APIGatewayProxyRequestEvent queried = form().withQueryStringParameters(Map.of("size", "10")).withMultiValueQueryStringParameters(Map.of("size", List.of("10")));
            System.out.println("Lambda, /list?size=10: " + function.handleRequest(queried, new MockLambdaContext()).getBody());
        }
    }

    private static APIGatewayProxyRequestEvent form() {
        APIGatewayProxyRequestEvent.ProxyRequestContext context = new APIGatewayProxyRequestEvent.ProxyRequestContext();
        context.setIdentity(new APIGatewayProxyRequestEvent.RequestIdentity());
        return new APIGatewayProxyRequestEvent().withPath("/list").withHttpMethod("POST").withRequestContext(context)
                .withHeaders(Map.of("Content-Type", MediaType.APPLICATION_FORM_URLENCODED)).withBody("size=99");
    }

    @Controller
    static class Shop {
        @Post(uri = "/list", consumes = MediaType.APPLICATION_FORM_URLENCODED, produces = "text/plain")
        String list(@Nullable @QueryValue String size) {
            return "size " + size;
        }
    }
}
JAVA
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath > build.log 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "target/classes:$(cat classpath)" shop.Seen 2> /dev/null)
echo "$seen"
[ "$seen" = "Netty, /list: size null
Netty, /list?size=10: size 10
Lambda, /list: size 99
Lambda, /list?size=10: size 99" ]
