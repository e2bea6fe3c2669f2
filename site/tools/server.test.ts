import { spawn, type ChildProcess } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
let api: Server
let site: ChildProcess
let base: string

function start(apiPort: number): Promise<string> {
  site = spawn(process.execPath, [join(folder, 'server.mjs'), '--port', '0', '--api', `http://127.0.0.1:${apiPort}`])
  return new Promise((resolve) => {
    site.stdout?.on('data', (text: Buffer) => {
      const port = /127\.0\.0\.1:(\d+),/.exec(String(text))?.[1]
      if (port) resolve(`http://127.0.0.1:${port}`)
    })
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'))
  mkdirSync(join(folder, 'dist/assets'), { recursive: true })
  cpSync('server.mjs', join(folder, 'server.mjs'))
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>shop</title>')
  writeFileSync(join(folder, 'dist/assets/app-1a2b.js'), `console.log("${'x'.repeat(2000)}")`)
  api = createServer((request, response) => {
    response.writeHead(201, { 'content-type': 'application/json', 'x-asked': request.url ?? '' })
    request.pipe(response)
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  base = await start((api.address() as AddressInfo).port)
})

afterAll(() => {
  site.kill()
  api.close()
  rmSync(folder, { recursive: true })
})

describe('the site’s server', () => {
  it('answers a deep link with the page, never kept without asking', async () => {
    const response = await fetch(`${base}/product/12?from=mail`)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(await response.text()).toContain('<title>shop</title>')
  })

  it('keeps hashed files for good, and sends them compressed', async () => {
    const response = await fetch(`${base}/assets/app-1a2b.js`, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(Number(response.headers.get('content-length'))).toBeLessThan(200)
    expect(await response.text()).toContain('xxx')
  })

  it('does not pass a page off as a file that is not there', async () => {
    expect((await fetch(`${base}/assets/gone.js`)).status).toBe(404)
  })

  it('lets nobody out of its folder', async () => {
    const response = await fetch(`${base}/..%2f..%2fserver.mjs`)
    expect(await response.text()).not.toContain('createServer')
  })

  it('passes the API through, body, status and query', async () => {
    const response = await fetch(`${base}/api/orders?page=2`, { method: 'POST', body: '{"a":1}' })
    expect(response.status).toBe(201)
    expect(response.headers.get('x-asked')).toBe('/api/orders?page=2')
    expect(await response.json()).toEqual({ a: 1 })
  })

  it('says so, in the API’s own form, when the API is away', async () => {
    site.kill()
    const away = await start(1)
    const response = await fetch(`${away}/api/cart`)
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({ code: 'api_unreachable', status: 502 })
  })
})
