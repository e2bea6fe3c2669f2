#!/usr/bin/env bash
# Chromium 153.0.8010.0 (by @sparticuz/chromium 153.0.0), shelves that scroll sideways, with 80 photos whose white ground is multiplied with the
# colour of their tile.
#
# Guess: a picture with mix-blend-mode costs what one with opacity or filter costs, as each of these is first drawn by itself: as many
#        layers as there are scrolling shelves, and no more for more pictures.
# Seen:  4 layers with opacity, with filter and with neither, for 20 pictures and for 80; with multiply 27 and 93, one for each picture and one
#        for each that lies over another, and whatever changes on the page, a ring of focus say, then takes the main thread two to
#        three times as long. A tile that clips and is positioned bounds nothing of that; "isolation: isolate" on it brings back the 4.
# Matters to shops, which blend photos into tiles so: on a home page with 313 layers a press of Tab took the main thread 26 ms, and 7 with the
#        8 that were left once its tiles were isolated. Layers are memory of the phone, too.
#
# Wants Node 22.17 or later on Linux for x86-64. Succeeds while this is so; the times are told, not judged.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @sparticuz/chromium@153.0.0 playwright-core@1.65.1
cat > seen.mjs <<'JS'
import chromium from '@sparticuz/chromium'
import { chromium as browserType } from 'playwright-core'

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="160">
  <rect width="120" height="160" fill="#fff"/><circle cx="60" cy="80" r="40"/></svg>`
const photo = `data:image/svg+xml,${encodeURIComponent(svg)}`
const card = (style) => `<article><div class="tile"><img src='${photo}' style="${style}"></div><p>Name</p></article>`
const page = (count, style, tile) => `<!doctype html><style>
  .shelf { display: grid; grid-auto-flow: column; overflow-x: auto; gap: 8px }
  .tile { position: relative; overflow: hidden; width: 120px; background: #eeeeea; ${tile} }
  img { display: block }
  button:focus { outline: 2px solid blue }
</style><button>x</button>${`<div class="shelf">${card(style).repeat(10)}</div>`.repeat(count / 10)}`

const browser = await browserType.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu'], headless: true })
const multiply = 'mix-blend-mode: multiply'
const kinds = [
  ['nothing', '', ''],
  ['opacity', 'opacity: .99', ''],
  ['filter', 'filter: brightness(.93)', ''],
  ['multiply', multiply, ''],
  ['multiply, isolated', multiply, 'isolation: isolate'],
]
for (const [kind, style, tile] of kinds)
  for (const count of [20, 80]) {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    const session = await tab.context().newCDPSession(tab)
    let layers = 0
    session.on('LayerTree.layerTreeDidChange', (told) => told.layers && (layers = told.layers.length))
    await session.send('DOM.enable')
    await session.send('LayerTree.enable')
    await session.send('Performance.enable')
    const busy = async () => (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value
    await tab.setContent(page(count, style, tile))
    const change = () => tab.evaluate(async () => {
      for (let change = 0; change < 60; change += 1) {
        document.querySelector('button')[change % 2 ? 'blur' : 'focus']()
        await new Promise((drawn) => requestAnimationFrame(drawn))
      }
    })
    await change()
    const before = await busy()
    await change()
    process.stderr.write(`${kind}, ${count} pictures: ${layers} layers, ${(((await busy()) - before) * 1000 / 60).toFixed(2)} ms a change\n`)
    console.log(`${kind} ${count}: ${layers > count ? 'more layers than pictures' : layers < 10 ? 'fewer than ten' : layers}`)
    await tab.close()
  }
console.log(browser.version())
await browser.close()
JS
seen=$(node seen.mjs)
echo "$seen"
[ "$seen" = "nothing 20: fewer than ten
nothing 80: fewer than ten
opacity 20: fewer than ten
opacity 80: fewer than ten
filter 20: fewer than ten
filter 80: fewer than ten
multiply 20: more layers than pictures
multiply 80: more layers than pictures
multiply, isolated 20: fewer than ten
multiply, isolated 80: fewer than ten
153.0.8010.0" ]
