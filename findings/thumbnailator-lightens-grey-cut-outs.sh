#!/usr/bin/env bash
# Thumbnailator 0.4.21 (Java) on a grey photo of level 128, with transparency and without, beside Pillow 12.0.0.
#
# Guess: a smaller picture of one level of grey has that level, whether or not its file has a channel for transparency; as by Pillow.
# Seen:  with transparency (PNG of grey and alpha, as image tools save a black-and-white cut-out) the thumbnail's level is 188; of the same picture
#        without it, or saved as RGBA, it is 128. Java takes grey samples for linear light, which the file's are not, and every conversion to RGB
#        brightens them: getRGB says 188 for the plain grey picture as well, though drawing that one gives 128.
# Matters to a catalogue's black-and-white pictures: a thumbnail is paler than its picture, and a vector or a hash made from getRGB is of a paler
# one. Convert such files to RGB by samples, or by another tool, before they come to Java.
#
# Wants a JDK of 17 or later, Maven 3.8 and Python 3 with venv. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip --quiet --disable-pip-version-check install pillow==12.0.0
cat > draw.py <<'PYTHON'
from PIL import Image

for mode, colour in (('L', 128), ('LA', (128, 255)), ('RGBA', (128, 128, 128, 255))):
    Image.new(mode, (64, 64), colour).save(f'{mode}.png')
PYTHON
cat > look.py <<'PYTHON'
from PIL import Image

for mode in 'L', 'LA', 'RGBA':
    java, pillow = Image.open(f'{mode}-small.png').convert('RGB'), Image.open(f'{mode}.png').resize((16, 16)).convert('RGB')
    print(f'{mode}: {java.getpixel((8, 8))[0]} by Thumbnailator, {pillow.getpixel((8, 8))[0]} by Pillow')
PYTHON
python/bin/python draw.py
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>grey</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>net.coobird</groupId><artifactId>thumbnailator</artifactId><version>0.4.21</version></dependency>
  </dependencies>
</project>
XML
cat > Seen.java <<'JAVA'
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

class Seen {
    public static void main(String[] modes) throws IOException {
        for (String mode : modes) {
            var file = new File(mode + ".png");
            Thumbnails.of(file).size(16, 16).toFile(new File(mode + "-small.png"));
            System.out.println(mode + ": getRGB " + (ImageIO.read(file).getRGB(8, 8) & 255));
        }
    }
}
JAVA
mvn -q -B dependency:build-classpath -Dmdep.outputFile=classpath > /dev/null 2>&1
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
seen=$("$java" -Djava.awt.headless=true -cp "$(cat classpath)" Seen.java L LA RGBA 2> /dev/null && python/bin/python look.py)
echo "$seen"
[ "$seen" = "L: getRGB 188
LA: getRGB 188
RGBA: getRGB 128
L: 128 by Thumbnailator, 128 by Pillow
LA: 188 by Thumbnailator, 128 by Pillow
RGBA: 128 by Thumbnailator, 128 by Pillow" ]
