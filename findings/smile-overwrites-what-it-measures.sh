#!/usr/bin/env bash
# Smile 4.4.2 (com.github.haifengl:smile-base, statistics for Java): MathEx.mad, MathEx.median, new KernelDensity and KSTest.test on a
# shop's figures.
#
# Guess: what measures an array leaves it as it was, as the mean, the t test and the correlation beside them do.
# Seen:  mad puts the distances from the median in place of the values: asked twice it tells 5 and then 2, after which the mean price is
#        13.40 and not 27.40. Its documentation doesn't say so, nor does that of KernelDensity, which sorts the array and keeps it. median
#        moves the values about and KSTest sorts both its arrays, as theirs say. What pairs them afterwards is wrong: views and sales by
#        product, correlated at -0.10, are at 1.00 once KSTest has compared them.
# Matters to reports that compute several figures of one array: which are right depends on their order. Hand over clone().
#
# Wants a JDK of 21 or later and Maven 3.8. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>overwritten</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.github.haifengl</groupId><artifactId>smile-base</artifactId><version>4.4.2</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import java.util.Arrays;
import java.util.function.Consumer;
import smile.math.MathEx;
import smile.stat.distribution.KernelDensity;
import smile.stat.hypothesis.CorTest;
import smile.stat.hypothesis.KSTest;
import smile.stat.hypothesis.TTest;

class Seen {
    private static final double[] PRICES = {80, 15, 10, 20, 12};
    private static final double[] VIEWS = {3, 1, 2, 5, 4};
    private static final double[] SALES = {1, 5, 2, 4, 3};

    public static void main(String[] unused) {
        double[] prices = PRICES.clone();
        System.out.printf("mean %.2f, mad %.0f, ", MathEx.mean(prices), MathEx.mad(prices));
        System.out.printf("mad again %.0f, mean %.2f%n", MathEx.mad(prices), MathEx.mean(prices));
        show("mean", MathEx::mean);
        show("median", MathEx::median);
        show("mad", MathEx::mad);
        show("t test", values -> TTest.test(values, 20));
        show("KernelDensity", KernelDensity::new);
        double[] views = VIEWS.clone();
        double[] sales = SALES.clone();
        System.out.printf("correlated %.2f", CorTest.pearson(views, sales).cor());
        KSTest.test(views, sales);
        System.out.printf(", after KSTest %.2f%n", CorTest.pearson(views, sales).cor());
    }

    private static void show(String name, Consumer<double[]> measure) {
        double[] values = PRICES.clone();
        measure.accept(values);
        System.out.println(name + " leaves " + Arrays.toString(values));
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Duser.language=en -cp "$(cat classpath)" Seen.java 2> /dev/null)
echo "$seen"
[ "$seen" = "mean 27.40, mad 5, mad again 2, mean 13.40
mean leaves [80.0, 15.0, 10.0, 20.0, 12.0]
median leaves [10.0, 12.0, 15.0, 20.0, 80.0]
mad leaves [0.0, 3.0, 5.0, 5.0, 65.0]
t test leaves [80.0, 15.0, 10.0, 20.0, 12.0]
KernelDensity leaves [10.0, 12.0, 15.0, 20.0, 80.0]
correlated -0.10, after KSTest 1.00" ]
