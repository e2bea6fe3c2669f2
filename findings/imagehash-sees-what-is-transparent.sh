#!/usr/bin/env bash
# ImageHash 4.3.2 (Pillow 12.0.0) on cut-outs with a transparent ground, and on a greyscale PNG of 16 bits.
#
# Guess: the hash is of what one sees: two cut-outs that differ only in the colour that is stored under full transparency have one hash, and a
#        picture of 16 bits a sample nearly that of its own at 8 bits.
# Seen:  the colour that nobody sees decides: 46 of 64 bits of phash, 62 of average_hash differ between black and white under alpha 0, where 32
#        are what chance gives and 10 is a usual limit for "the same"; on white both have one hash. convert("L") drops alpha. A picture of 16 bits
#        is cut off at 255, so that almost all of it is white: 31 of 64 bits of phash differ from the same at 8 bits. Nothing warns.
# Matters to finding duplicates among a catalogue's cut-outs: tools differ in what they leave under transparency, so that one picture from two
# suppliers is two. Paste it on white first, and divide 16 bits by 257.
#
# Wants Python 3.11. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check imagehash==4.3.2 pillow==12.0.0 numpy==2.4.6 scipy==1.17.1 pywavelets==1.9.0
cat > seen.py <<'PY'
import imagehash
import numpy as np
from PIL import Image, ImageDraw


def cut_out(hidden):
    picture = Image.new("RGBA", (256, 256), (*hidden, 0))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((60, 40, 190, 220), fill=(180, 30, 40, 255))
    draw.rectangle((100, 80, 150, 240), fill=(20, 30, 80, 255))
    return picture


def on_white(picture):
    ground = Image.new("RGB", picture.size, "white")
    ground.paste(picture, mask=picture)
    return ground


black, white = cut_out((0, 0, 0)), cut_out((255, 255, 255))
fold = np.tile(np.arange(256, dtype=np.uint8), (256, 1))
fold[50:120, 80:200] = 255 - fold[50:120, 80:200]
eight, sixteen = Image.fromarray(fold), Image.fromarray(fold.astype(np.uint16) * 257)
print("mode:", sixteen.mode)
for name in ("phash", "dhash", "average_hash", "whash"):
    hashed = getattr(imagehash, name)
    print(f"{name}: {hashed(black) - hashed(white)} bits by what is hidden, {hashed(on_white(black)) - hashed(on_white(white))} on white,",
          f"{hashed(eight) - hashed(sixteen)} between 8 and 16 bits")
PY
seen=$(venv/bin/python seen.py)
echo "$seen"
[ "$seen" = "mode: I;16
phash: 46 bits by what is hidden, 0 on white, 31 between 8 and 16 bits
dhash: 38 bits by what is hidden, 0 on white, 50 between 8 and 16 bits
average_hash: 62 bits by what is hidden, 0 on white, 24 between 8 and 16 bits
whash: 40 bits by what is hidden, 0 on white, 48 between 8 and 16 bits" ]
