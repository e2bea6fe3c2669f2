#!/usr/bin/env bash
# Unleash (feature flags and experiments), a gradual rollout at 50 % that sticks to the userId: unleash-client 6.12.1 for Node,
# unleash-client-java 12.1.0 and the engine of the Python client, yggdrasil-engine 2.0.0, each with the same flags handed over at the start.
#
# Guess: a shopper is in the rollout for all clients or for none: where one falls is a hash of flag and userId, the same everywhere by
#        design.
# Seen:  so it is for 1,000 ids of ASCII letters. Of 1,000 with an accent (josé0, josé1) 523 are in for Node and out for Java and Python, or
#        the other way round, which is chance; these two agree on each. Node's hashes the low byte of each UTF-16 unit where the others hash
#        UTF-8. Each puts about half of the shoppers in, so that no count shows it.
# Matters to a page rendered by Node over an API in Java: the page says new and the list is the old one, and both arms of the experiment
# hold shoppers who saw something of each. Stick to an id of ASCII (a number, a UUID, a hash), never to a name or a mail address.
#
# Wants a JDK of 17 or later, Maven 3.8, Node.js 20 and Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>rollout</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>io.getunleash</groupId><artifactId>unleash-client-java</artifactId><version>12.1.0</version></dependency>
  </dependencies>
</project>
XML
cat > flags.json <<'JSON'
{"version": 2, "features": [{"name": "new-ranking", "enabled": true, "type": "experiment", "variants": [], "strategies": [
  {"name": "flexibleRollout", "constraints": [], "parameters": {"rollout": "50", "stickiness": "userId", "groupId": "new-ranking"}}]}]}
JSON
cat > seen.py <<'PY'
import json

from yggdrasil_engine.engine import UnleashEngine

ids = [f"jose{number}" for number in range(1000)] + [f"jos\u00e9{number}" for number in range(1000)] + ["josie", "zoe", "jos\u00e9"]
open("ids", "w", encoding="utf-8").write("\n".join(ids))
engine = UnleashEngine()
engine.take_state(open("flags.json").read())
json.dump([engine.is_enabled("new-ranking", {"userId": user}).is_enabled for user in ids], open("python.json", "w"))
PY
cat > seen.cjs <<'JS'
const { readFileSync, writeFileSync } = require('node:fs')
const { InMemStorageProvider, Unleash } = require('unleash-client')

const { features } = JSON.parse(readFileSync('flags.json', 'utf8'))
const unleash = new Unleash({
  url: 'http://127.0.0.1:9/api/',
  appName: 'shop',
  refreshInterval: 0,
  disableMetrics: true,
  bootstrap: { data: features },
  storageProvider: new InMemStorageProvider(),
})
unleash.on('error', () => {})
unleash.on('ready', () => {
  const ids = readFileSync('ids', 'utf8').split('\n')
  writeFileSync('node.json', JSON.stringify(ids.map(userId => unleash.isEnabled('new-ranking', { userId }))))
  unleash.destroy()
})
JS
cat > Seen.java <<'JAVA'
import io.getunleash.DefaultUnleash;
import io.getunleash.Unleash;
import io.getunleash.UnleashContext;
import io.getunleash.util.UnleashConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class Seen {
    public static void main(String[] unused) throws Exception {
        Optional<String> flags = Optional.of(Files.readString(Path.of("flags.json")));
        Unleash unleash = new DefaultUnleash(UnleashConfig.builder()
                .appName("shop").instanceId("one").unleashAPI("http://127.0.0.1:9/api").disableMetrics().disablePolling()
                .toggleBootstrapProvider(() -> flags).build());
        List<Boolean> in = Files.readAllLines(Path.of("ids")).stream()
                .map(id -> unleash.isEnabled("new-ranking", UnleashContext.builder().userId(id).build())).toList();
        Files.writeString(Path.of("java.json"), in.toString());
        System.exit(0);
    }
}
JAVA
cat > compare.py <<'PY'
import json

node, java, python = (json.load(open(f"{client}.json")) for client in ("node", "java", "python"))
for name, these in (("ASCII", slice(0, 1000)), ("with \u00e9", slice(1000, 2000))):
    apart = [sum(a != b for a, b in zip(one[these], other[these])) for one, other in ((node, java), (java, python))]
    print(f"{name}: in for Node {sum(node[these])}, for Java {sum(java[these])}; Node otherwise than Java {apart[0]}, Java than Python {apart[1]}")
print("josie, zoe, jos\u00e9: Node", node[2000:], "Java", java[2000:])
PY
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check yggdrasil-engine==2.0.0
npm init -y > /dev/null
npm install --silent --no-audit --no-fund unleash-client@6.12.1
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
venv/bin/python seen.py
node seen.cjs
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath)" Seen.java > /dev/null 2>&1
seen=$(PYTHONIOENCODING=utf-8 venv/bin/python compare.py)
echo "$seen"
[ "$seen" = "ASCII: in for Node 453, for Java 453; Node otherwise than Java 0, Java than Python 0
with é: in for Node 463, for Java 502; Node otherwise than Java 523, Java than Python 0
josie, zoe, josé: Node [False, True, True] Java [False, True, False]" ]
