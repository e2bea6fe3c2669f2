#!/usr/bin/env bash
# Micronaut Data 4.14.3 (platform 4.10.8, micronaut-data-jdbc with H2), the parameters of a hand-written @Query.
#
# Guess: a named parameter of a hand-written statement has the type of the method's parameter: its name is no more than a name.
# Seen:  where the entity has a property of that name, the value is converted to the property's type first. In "price / 1000.0 < :price", for
#        which the method takes a double, 0.95 becomes the whole number 0 as the entity's price is an int: no error, and no rows where :most finds
#        two. A text for "like :price" is refused at run time, not when it is compiled. Two queries that differ in a name alone answer otherwise.
# Matters to each @Query with a column's name for a limit or a pattern: name parameters as no property is named.
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
  <groupId>finding</groupId><artifactId>parameters</artifactId><version>1</version>
  <properties>
    <maven.compiler.release>17</maven.compiler.release>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>io.micronaut.platform</groupId><artifactId>micronaut-platform</artifactId><version>4.10.8</version><type>pom</type><scope>import</scope></dependency>
  </dependencies></dependencyManagement>
  <dependencies>
    <dependency><groupId>io.micronaut.data</groupId><artifactId>micronaut-data-jdbc</artifactId></dependency>
    <dependency><groupId>io.micronaut.sql</groupId><artifactId>micronaut-jdbc-hikari</artifactId></dependency>
    <dependency><groupId>com.h2database</groupId><artifactId>h2</artifactId></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
  <build><plugins><plugin>
    <artifactId>maven-compiler-plugin</artifactId><version>3.14.0</version>
    <configuration><annotationProcessorPaths>
      <path><groupId>io.micronaut</groupId><artifactId>micronaut-inject-java</artifactId><version>4.10.15</version></path>
      <path><groupId>io.micronaut</groupId><artifactId>micronaut-core-processor</artifactId><version>4.10.15</version></path>
      <path><groupId>io.micronaut</groupId><artifactId>micronaut-inject</artifactId><version>4.10.15</version></path>
      <path><groupId>io.micronaut</groupId><artifactId>micronaut-core</artifactId><version>4.10.15</version></path>
      <path><groupId>io.micronaut</groupId><artifactId>micronaut-aop</artifactId><version>4.10.15</version></path>
      <path><groupId>io.micronaut.data</groupId><artifactId>micronaut-data-processor</artifactId><version>4.14.3</version></path>
    </annotationProcessorPaths></configuration>
  </plugin></plugins></build>
</project>
XML
cat > src/main/java/shop/Seen.java <<'JAVA'
package shop;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

class Seen {
    private static final String DATABASE = "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1";

    public static void main(String[] unused) throws SQLException {
        try (Connection connection = DriverManager.getConnection(DATABASE, "sa", ""); Statement statement = connection.createStatement()) {
            statement.execute("create table product (id bigint primary key, price int)");
            statement.execute("insert into product values (1, 1999), (2, 900), (3, 5)");
        }
        Map<String, Object> settings = Map.of("datasources.default.url", DATABASE, "datasources.default.username", "sa", "datasources.default.password", "",
                "datasources.default.driver-class-name", "org.h2.Driver");
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            Products products = context.getBean(Products.class);
            System.out.println("less than 0.95 by :most " + products.atMost(0.95) + ", by :price " + products.cheaper(0.95));
            String liked;
            try {
                liked = products.like("19%").toString();
            } catch (DataAccessException refused) {
                liked = refused.getMessage().replaceFirst(".*(Cannot convert .*Integer).*", "$1");
            }
            System.out.println("like 19% by :start " + products.start("19%") + ", by :price " + liked);
        }
    }

    @MappedEntity("product")
    record Product(@Id Long id, int price) {}

    @JdbcRepository(dialect = Dialect.H2)
    interface Products extends GenericRepository<Product, Long> {
        @Query("select id from product where price / 1000.0 < :most order by id")
        List<Long> atMost(double most);

        @Query("select id from product where price / 1000.0 < :price order by id")
        List<Long> cheaper(double price);

        @Query("select id from product where cast(price as varchar) like :start order by id")
        List<Long> start(String start);

        @Query("select id from product where cast(price as varchar) like :price order by id")
        List<Long> like(String price);
    }
}
JAVA
mvn -q -B compile dependency:build-classpath -Dmdep.outputFile=classpath > build.log 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "target/classes:$(cat classpath)" shop.Seen 2> /dev/null)
echo "$seen"
[ "$seen" = "less than 0.95 by :most [2, 3], by :price []
like 19% by :start [1], by :price Cannot convert type [class java.lang.String] to target type: class java.lang.Integer" ]
