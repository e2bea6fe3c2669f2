#!/usr/bin/env bash
# fastavro 1.13.1 beside Avro's own library for Java 1.12.2: a whole number for a field of type ["null", "double", "long"].
#
# Guess: the branch is chosen by the value's type: an int is written as long, a float as double, whatever their order in the schema.
# Seen:  the first branch that can hold the value is taken, and a double can hold an int: 9007199254740993, an id, is written and read as
#        9007199254740992.0, and 5 as 5.0. With ["null", "long", "double"] both are right. Of a float and a double it does take the wider one,
#        whichever comes first; for whole numbers there is no such care. Avro's Java library takes the long for a Long and the double for a Double.
# Matters to event logs that Python and Java both write by one schema: the order of a union's branches is no matter of taste. Put the
# long first, or name the branch by a tuple: ("long", value).
#
# Wants a JDK of 17 or later, Maven 3.8 and Python 3.11 with venv. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check fastavro==1.13.1
cat > seen.py <<'PY'
import io

import fastavro


def back(branches, value):
    schema = fastavro.parse_schema({"type": "record", "name": "event", "fields": [{"name": "value", "type": ["null", *branches]}]})
    file = io.BytesIO()
    fastavro.schemaless_writer(file, schema, {"value": value})
    file.seek(0)
    return fastavro.schemaless_reader(file, schema, None)["value"]


for branches, value in ((("double", "long"), 9007199254740993), (("double", "long"), 5), (("long", "double"), 9007199254740993),
                        (("long", "double"), 19.99), (("float", "double"), 19.99), (("double", "long"), ("long", 9007199254740993))):
    print(f"Python, {', '.join(branches)}: {value} becomes {back(branches, value)}")
PY
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>union</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.avro</groupId><artifactId>avro</artifactId><version>1.12.2</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;

class Seen {
    public static void main(String[] args) throws IOException {
        for (Object value : new Object[] {9007199254740993L, 19.99}) {
            var union = new Schema.Parser().parse("[\"null\", \"double\", \"long\"]");
            var bytes = new ByteArrayOutputStream();
            var encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
            new GenericDatumWriter<>(union).write(value, encoder);
            var decoder = DecoderFactory.get().binaryDecoder(bytes.toByteArray(), null);
            System.out.println("Java, double, long: " + value + " becomes " + new GenericDatumReader<>(union).read(null, decoder));
        }
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$(venv/bin/python seen.py && "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath)" Seen.java 2> /dev/null)
echo "$seen"
[ "$seen" = "Python, double, long: 9007199254740993 becomes 9007199254740992.0
Python, double, long: 5 becomes 5.0
Python, long, double: 9007199254740993 becomes 9007199254740993
Python, long, double: 19.99 becomes 19.99
Python, float, double: 19.99 becomes 19.99
Python, double, long: ('long', 9007199254740993) becomes 9007199254740993
Java, double, long: 9007199254740993 becomes 9007199254740993
Java, double, long: 19.99 becomes 19.99" ]
