/**
 * Prints what script a browser fetches before the first page can be shown, in bytes gzip, and fails above the budget.
 *
 *   npm run build && npm run size
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const budget = 110_000
const dist = fileURLToPath(new URL('../dist', import.meta.url))
const page = readFileSync(`${dist}/index.html`, 'utf8')
const scripts = new Set([...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path))

let total = 0
for (const path of scripts) {
  const size = gzipSync(readFileSync(dist + path), { level: 9 }).length
  total += size
  process.stdout.write(`${String(size).padStart(7)}  ${basename(path)}\n`)
}
process.stdout.write(`${String(total).padStart(7)}  first page in all, of ${budget}\n`)
if (total > budget) process.exitCode = 1
