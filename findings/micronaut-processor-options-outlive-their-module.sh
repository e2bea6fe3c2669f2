#!/usr/bin/env bash
# Micronaut 4.10.15 (inject-java) with micronaut-openapi 6.19.3, in a Maven build of two modules whose compiler runs in Maven's own
# process (maven-compiler-plugin 3.14.0, fork=false, the default).
#
# Guess: an annotation processor's option (-Akey=value) is that of the module whose compilation names it, as javac documents.
# Seen:  the first module's -Amicronaut.openapi.filename=first names the second module's document as well, which sets no option: Micronaut's
#        processor copies every -Amicronaut.* option into the process's system properties, reads them back from there, and leaves them
#        set. Built alone, the second module writes second-1.0.yml; after the first, first.yml. With fork=true, where each compilation has
#        a process of its own, it is not so.
#
# Wants a JDK of 17 or later and Maven 3.9. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p first/src/main/java/shop second/src/main/java/shop

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>both</artifactId><version>1</version><packaging>pom</packaging>
  <modules><module>first</module><module>second</module></modules>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
    <named/>
  </properties>
  <dependencies>
    <dependency><groupId>io.micronaut</groupId><artifactId>micronaut-http</artifactId><version>4.10.15</version></dependency>
    <dependency><groupId>io.swagger.core.v3</groupId><artifactId>swagger-annotations</artifactId><version>2.2.39</version></dependency>
  </dependencies>
  <build><pluginManagement><plugins><plugin>
    <artifactId>maven-compiler-plugin</artifactId><version>3.14.0</version>
    <configuration>
      <annotationProcessorPaths>
        <path><groupId>io.micronaut</groupId><artifactId>micronaut-inject-java</artifactId><version>4.10.15</version></path>
        <path><groupId>io.micronaut.openapi</groupId><artifactId>micronaut-openapi</artifactId><version>6.19.3</version></path>
      </annotationProcessorPaths>
      <compilerArgs><arg>-proc:full</arg></compilerArgs>
    </configuration>
  </plugin></plugins></pluginManagement></build>
</project>
XML
module() {
  cat > "$1/pom.xml" <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <parent><groupId>finding</groupId><artifactId>both</artifactId><version>1</version></parent>
  <artifactId>$1</artifactId>
  <build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><configuration><compilerArgs combine.children="append">$2</compilerArgs></configuration></plugin></plugins></build>
</project>
XML
  cat > "$1/src/main/java/shop/Api.java" <<JAVA
package shop;

import io.micronaut.http.annotation.*;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
@OpenAPIDefinition(info = @Info(title = "$1", version = "1.0"))
@Controller("/$1")
class Api {
    @Get
    String get() {
        return "";
    }
}
JAVA
}
module first '<arg>-Amicronaut.openapi.filename=first</arg>'
module second ''

document() { # of the second module, built with the options "$@"
  mvn -q -B -Dstyle.color=never "$@" clean compile >&2 || return
  (cd second/target/classes/META-INF/swagger && printf '%s\n' *.yml)
}

alone=$(document -pl second)
after=$(document)
forked=$(document -Dmaven.compiler.fork=true)
echo "alone: $alone"
echo "after the first module, in one process: $after"
echo "after the first module, each in a process of its own: $forked"
[ "$alone" = second-1.0.yml ] && [ "$after" = first.yml ] && [ "$forked" = second-1.0.yml ]
