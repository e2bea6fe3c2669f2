#!/usr/bin/env bash
# DJL 0.38.0 (ai.djl:api), Image.save(stream, type) with the pictures of the JDK (BufferedImageFactory).
#
# Guess: a picture is written, or there is an exception: a see-through PNG saved as "jpg" loses its transparency or is refused, and a format
#        for which there is no writer ("webp", or a slip of the pen) is refused.
# Seen:  nothing is written, and nothing is said: the stream stays empty for a picture with transparency as "jpg", "jpeg" and "bmp", and for every
#        picture as "webp" or "jepg". The method drops the false with which ImageIO.write tells that it had no writer.
# Matters to a catalogue's pictures: cut-outs on a see-through ground are the fashion trade's custom, and the empty file is found by the shopper.
#
# Wants a JDK of 17 or later and Maven 3.8. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>pictures</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>ai.djl</groupId><artifactId>api</artifactId><version>0.38.0</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import ai.djl.modality.cv.BufferedImageFactory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

class Seen {
    public static void main(String[] unused) throws IOException {
        show("opaque", BufferedImage.TYPE_INT_RGB);
        show("see-through", BufferedImage.TYPE_INT_ARGB);
    }

    /** Reads a PNG, and tells which formats it is saved to as no bytes at all. */
    private static void show(String name, int type) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, type), "png", png);
        for (String format : List.of("png", "jpg", "bmp", "webp", "jepg")) {
            ByteArrayOutputStream saved = new ByteArrayOutputStream();
            new BufferedImageFactory().fromInputStream(new ByteArrayInputStream(png.toByteArray())).save(saved, format);
            System.out.println(name + " as " + format + ": " + (saved.size() == 0 ? "nothing" : "written"));
        }
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$(cat classpath)" Seen.java 2> /dev/null)
echo "$seen"
[ "$seen" = "opaque as png: written
opaque as jpg: written
opaque as bmp: written
opaque as webp: nothing
opaque as jepg: nothing
see-through as png: written
see-through as jpg: nothing
see-through as bmp: nothing
see-through as webp: nothing
see-through as jepg: nothing" ]
