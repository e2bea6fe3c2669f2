#!/usr/bin/env bash
# @huggingface/transformers 4.3.1 in Node (sharp) beside Pillow 12.0.0, whose numbers for resampling the image processors' settings use: striped
# cloth of 1,200 pixels made 224 wide.
#
# Guess: one preprocessor_config.json gives one input in both, to within a few levels of 255 for rounding: "resample": 2 is bilinear, 3 bicubic.
# Seen:  bilinear and bicubic, which nearly every vision model asks for, are taken between the nearest pixels of the large picture alone,
#        without the averaging over what a small pixel covers that Pillow does. Stripes of 4 pixels, which at this size melt together, come out
#        in full contrast (aliased): 80 levels of 255 apart on average. Only Lanczos (1) is averaged, and within 5 levels of Pillow's.
# Matters to vectors made in Node and compared with the model's own from Python: weave, stripes and prints become other patterns. Shrink by
# sharp or Pillow first, so that the processor has nothing left to resize.
#
# Wants Node.js 20, npm and Python 3 with venv. Succeeds while this is so.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv python
python/bin/pip --quiet --disable-pip-version-check install pillow==12.0.0 numpy==2.4.6
npm install --silent --no-audit --no-fund --ignore-scripts @huggingface/transformers@4.3.1 sharp@0.35.5
cat > draw.py <<'PY'
from PIL import Image

cloth = Image.new("RGB", (1200, 1200), (240, 240, 240))
for left in range(0, 1200, 8):
    cloth.paste((20, 40, 120), (left, 0, left + 4, 1200))
cloth.save("cloth.png")
PY
cat > prepare.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { RawImage, ViTImageProcessor } from '@huggingface/transformers';

for (const resample of [1, 2, 3]) {
  const settings = { do_resize: true, size: { height: 224, width: 224 }, resample, do_rescale: true, rescale_factor: 1 / 255, do_normalize: false };
  const { pixel_values: pixels } = await new ViTImageProcessor(settings)(await RawImage.read('cloth.png'));
  writeFileSync(`${resample}.f32`, Buffer.from(pixels.data.buffer, pixels.data.byteOffset, pixels.data.byteLength));
}
JS
cat > seen.py <<'PY'
import numpy as np
from PIL import Image

for resample, name in ((1, "Lanczos"), (2, "bilinear"), (3, "bicubic")):
    node = np.fromfile(f"{resample}.f32", np.float32).reshape(3, 224, 224).transpose(1, 2, 0) * 255
    pillow = np.asarray(Image.open("cloth.png").resize((224, 224), resample), np.float32)
    print(f"{name}: {np.abs(node - pillow).mean():.0f} apart, spread {node.std():.0f} in Node, {pillow.std():.0f} in Pillow")
PY
python/bin/python draw.py
node prepare.mjs > /dev/null
seen=$(python/bin/python seen.py)
echo "$seen"
[ "$seen" = "Lanczos: 0 apart, spread 22 in Node, 22 in Pillow
bilinear: 81 apart, spread 87 in Node, 26 in Pillow
bicubic: 86 apart, spread 92 in Node, 25 in Pillow" ]
