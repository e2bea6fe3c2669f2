#!/usr/bin/env bash
# TwelveMonkeys' imageio-webp 3.14.0 beside libwebp 1.6.0 (in Pillow 12.0.0), the same lossy WebP: cloth in red and blue stripes.
#
# Guess: both decode it to within 3 of 255, as Java's and Pillow's decoders of JPEG do (they agree to the last level), since a lossy WebP's
#        decoding is specified to the bit.
# Seen:  the specification ends at the half-size planes of colour. libwebp mixes neighbouring samples when it makes them whole again,
#        TwelveMonkeys repeats each for its four pixels: beside edges of colour they differ by up to 54 of 255, in a quarter of this cloth's
#        pixels by more than 3; a catalogue's photo by up to 20, in 4 of 100. Lossless WebP is the same to the last level, and so is a JPEG
#        of the same halving.
# Matters to picture vectors: a catalogue of WebP photos embedded in Java and one embedded in Python are not of one preparation. Embed all of
# them with one, or turn WebP into PNG by one decoder first.
#
# Wants a JDK of 17 or later, Maven 3.8 and Python 3 with venv. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip --quiet --disable-pip-version-check install 'pillow==12.0.0'
cat > draw.py <<'PYTHON'
from PIL import Image, features

assert features.version('webp') == '1.6.0', features.version('webp')
cloth = Image.new('RGB', (96, 96), (200, 20, 30))
for left in range(7, 96, 22):
    cloth.paste((20, 40, 220), (left, 0, left + 11, 96))
cloth.save('lossy.webp', quality=90)
cloth.save('lossless.webp', lossless=True)
cloth.save('halved.jpeg', quality=90, subsampling='4:2:0')
for name in 'lossy.webp', 'lossless.webp', 'halved.jpeg':
    with open(name + '.rgb', 'wb') as out:
        out.write(Image.open(name).convert('RGB').tobytes())
PYTHON
python/bin/python draw.py
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>webp</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>com.twelvemonkeys.imageio</groupId><artifactId>imageio-webp</artifactId><version>3.14.0</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

class Seen {
    public static void main(String[] names) throws IOException {
        for (String name : names) {
            var java = ImageIO.read(new File(name));
            byte[] pillow = Files.readAllBytes(Path.of(name + ".rgb"));
            int largest = 0;
            int apart = 0;
            for (int pixel = 0; pixel < pillow.length / 3; pixel++) {
                int rgb = java.getRGB(pixel % java.getWidth(), pixel / java.getWidth());
                int difference = 0;
                for (int channel = 0; channel < 3; channel++) {
                    int level = rgb >> 16 - 8 * channel & 255;
                    difference = Math.max(difference, Math.abs(level - (pillow[3 * pixel + channel] & 255)));
                }
                largest = Math.max(largest, difference);
                apart += difference > 3 ? 1 : 0;
            }
            System.out.println(name + ": at most " + largest + " apart, " + apart + " of " + pillow.length / 3 + " pixels by more than 3");
        }
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
seen=$("${JAVA_HOME:+$JAVA_HOME/bin/}java" -Djava.awt.headless=true -cp "$(cat classpath)" Seen.java lossy.webp lossless.webp halved.jpeg 2> /dev/null)
echo "$seen"
[ "$seen" = "lossy.webp: at most 54 apart, 2497 of 9216 pixels by more than 3
lossless.webp: at most 0 apart, 0 of 9216 pixels by more than 3
halved.jpeg: at most 0 apart, 0 of 9216 pixels by more than 3" ]
