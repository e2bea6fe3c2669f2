#!/usr/bin/env bash
# t-digest, quantiles in one pass: tdigest 0.1.3 (npm) and tdigest 0.5.2.2 (Python), beside Dunning's own com.tdunning:t-digest 3.3 (Java)
# and fastdigest 0.12.0 (Python), on 1,000 orders at three prices and on 100 visitors of whom ten bought.
#
# Guess: an estimate of the quantile, near it where values are few and often the same: if 600 of 1,000 orders are at 9.99, the median is
#        9.99.
# Seen:  both tell a median of 14.70. Equal values are one centroid in the middle of its ranks, and all between two centroids is a straight
#        line, as if prices were spread between 9.99 and 19.99. At the lower end Python's goes on below all that was ever added: the tenth
#        percentile of the prices is 5.28, and of what a visitor spent, ninety times 0 and ten times 20, it is -14. More values change
#        nothing. Dunning's own and fastdigest say 9.99 and 0. JavaScript's has a mode for such values, TDigest(false), which keeps each and
#        is exact; Python's has none.
# Matters to prices, cart sizes, ratings and spending per visitor, where few values are most of the data: the median is a price that is not
# on sale. Take a digest that knows single values, or count them.
#
# Wants a JDK of 17 or later, Maven 3.8, Node.js 20 and Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>quantiles</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.tdunning</groupId><artifactId>t-digest</artifactId><version>3.3</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import com.tdunning.math.stats.TDigest;

class Seen {
    public static void main(String[] unused) {
        TDigest prices = TDigest.createMergingDigest(100);
        TDigest spent = TDigest.createMergingDigest(100);
        for (int order = 0; order < 1000; order++) {
            prices.add(order < 600 ? 9.99 : order < 850 ? 19.99 : 49.99);
        }
        for (int visitor = 0; visitor < 100; visitor++) {
            spent.add(visitor < 90 ? 0 : 20);
        }
        System.out.printf("Java: %.2f %.2f, spent %.2f%n", prices.quantile(0.1), prices.quantile(0.5), spent.quantile(0.1));
    }
}
JAVA
cat > seen.mjs <<'JS'
import tdigest from 'tdigest'

for (const [name, digest] of [['JavaScript', () => new tdigest.TDigest()], ['JavaScript, TDigest(false)', () => new tdigest.TDigest(false)]]) {
  const [prices, spent] = [digest(), digest()]
  for (let order = 0; order < 1000; order++) prices.push(order < 600 ? 9.99 : order < 850 ? 19.99 : 49.99)
  for (let visitor = 0; visitor < 100; visitor++) spent.push(visitor < 90 ? 0 : 20)
  console.log(`${name}: ${prices.percentile(0.1).toFixed(2)} ${prices.percentile(0.5).toFixed(2)}, spent ${spent.percentile(0.1).toFixed(2)}`)
}
JS
cat > seen.py <<'PY'
import fastdigest
import numpy as np
import tdigest

prices = [9.99] * 600 + [19.99] * 250 + [49.99] * 150
spent = [0.0] * 90 + [20.0] * 10


def python(values, share):
    digest = tdigest.TDigest()
    digest.batch_update(values)
    return digest.percentile(100 * share)


def fast(values, share):
    return fastdigest.TDigest.from_values(values).quantile(share)


for name, quantile in (("Python", python), ("fastdigest", fast), ("exact", np.quantile)):
    print(f"{name}: {quantile(prices, 0.1):.2f} {quantile(prices, 0.5):.2f}, spent {quantile(spent, 0.1):.2f}")
print(f"Python, twenty times as many orders: {python(prices * 20, 0.5):.2f}")
PY
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check tdigest==0.5.2.2 fastdigest==0.12.0 numpy==2.4.6
npm init -y > /dev/null
npm install --silent --no-audit --no-fund tdigest@0.1.3
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$(node seen.mjs && venv/bin/python seen.py && "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Duser.language=en -cp "$(cat classpath)" Seen.java 2> /dev/null)
echo "$seen"
[ "$seen" = "JavaScript: 9.99 14.70, spent 0.00
JavaScript, TDigest(false): 9.99 9.99, spent 0.00
Python: 5.28 14.70, spent -14.00
fastdigest: 9.99 9.99, spent 0.00
exact: 9.99 9.99, spent 0.00
Python, twenty times as many orders: 14.70
Java: 9.99 9.99, spent 0.00" ]
