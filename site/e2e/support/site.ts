/**
 * Builds the site and serves it in front of the API that API_URL names (else the one on port 8000) for the time of the run. Where there
 * is no browser or no API the journeys skip themselves, and this says why; an API that was asked for by name must answer.
 */
import { spawn, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { chromiumPath } from './chromium.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    apiUrl: string
    skipReason: string
  }
}

const site = resolve(import.meta.dirname, '../..')

export default async function serveSite(project: TestProject): Promise<(() => void) | void> {
  const api = process.env.API_URL ?? 'http://127.0.0.1:8000'
  const reason = await reasonToSkip(api)
  project.provide('skipReason', reason)
  project.provide('siteUrl', '')
  project.provide('apiUrl', api)
  if (reason) {
    process.stderr.write(`\n  SKIPPED: the journeys in a browser. ${reason}\n\n`)
    return
  }
  // Also where there is a build: it may be of yesterday's sources. As shoppers get it: of what says "test", Vite takes React for developers.
  // Types are what `npm test` asks about, which would take longer than all else here.
  const env = { ...process.env, NODE_ENV: 'production' }
  const built = spawnSync('npm', ['exec', '--', 'vite', 'build'], { cwd: site, stdio: 'inherit', env })
  if (built.status !== 0) throw new Error('The site could not be built.')
  const server = spawn(process.execPath, ['server.mjs', '--port', '0', '--api', api], { cwd: site })
  const url = await new Promise<string>((found, failed) => {
    server.stdout.on('data', (text: Buffer) => {
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text))?.[0]
      if (address) found(address)
    })
    server.on('exit', () => failed(new Error('The site’s server did not start.')))
  })
  project.provide('siteUrl', url)
  return () => {
    server.kill()
  }
}

async function reasonToSkip(api: string): Promise<string> {
  if (chromiumPath() === null) {
    return 'No Chromium was found: install it (Debian: apt-get install chromium) or name one in CHROMIUM.'
  }
  const answer = await fetch(`${api}/health`).catch(() => null)
  if (answer?.ok) return ''
  if (process.env.API_URL) throw new Error(`API_URL names ${api}, but nothing healthy answers there.`)
  return `No API answers at ${api}: start one with scripts/up, or name one in API_URL.`
}
