/**
 * Serves the built site on one origin with the API: `/api`, `/images` and `/health` go to the API, everything else is a file of
 * `dist` or, for an address without one, index.html. Needs Node alone.
 *
 *   node server.mjs [--port 3000] [--host 127.0.0.1] [--api http://127.0.0.1:8000]
 */
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createServer, request as forward } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = fileURLToPath(new URL('./dist', import.meta.url))
const { values: settings } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    host: { type: 'string', default: '127.0.0.1' },
    api: { type: 'string', default: 'http://127.0.0.1:8000' },
  },
})
const api = new URL(settings.api)

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
}
const compressible = new Set(['.html', '.js', '.css', '.svg', '.txt', '.json'])
const proxied = /^\/(api|images)(\/|$)|^\/health$/

/** Compressed forms by path and encoding; the files of a build never change. */
const compressed = new Map()

const server = createServer((request, response) => {
  if (proxied.test(new URL(request.url ?? '/', 'http://site').pathname)) passToApi(request, response)
  else serveFile(request, response).catch(() => end(response, 500, 'The site could not read its own files.'))
})

function passToApi(request, response) {
  const upstream = forward(
    {
      host: api.hostname,
      port: api.port || 80,
      method: request.method,
      path: request.url,
      headers: { ...request.headers, host: api.host },
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    },
  )
  upstream.on('error', () => {
    if (response.headersSent) {
      response.destroy()
      return
    }
    response.writeHead(502, { 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
    response.end(
      JSON.stringify({
        type: 'about:blank',
        title: 'Bad Gateway',
        status: 502,
        code: 'api_unreachable',
        detail: 'The shop can’t be reached right now. Please try again in a moment.',
      }),
    )
  })
  request.on('aborted', () => upstream.destroy())
  request.pipe(upstream)
}

async function serveFile(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    end(response, 405, 'Only GET and HEAD are answered here.')
    return
  }
  const path = filePath(request.url ?? '/')
  if (path === null) {
    end(response, 400, 'This is no address of the site.')
    return
  }
  const file = await existing(path)
  if (file === null && extname(path) !== '') {
    end(response, 404, 'There is no such file.')
    return
  }
  await send(request, response, file ?? join(root, 'index.html'))
}

function filePath(url) {
  try {
    const path = normalize(join(root, decodeURIComponent(new URL(url, 'http://site').pathname)))
    return path === root || path.startsWith(root + sep) ? path : null
  } catch {
    return null
  }
}

async function existing(path) {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? path : null
}

async function send(request, response, file) {
  const extension = extname(file)
  const hashed = file.startsWith(join(root, 'assets') + sep)
  const headers = {
    'content-type': types[extension] ?? 'application/octet-stream',
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  }
  const encoding = compressible.has(extension) ? accepted(request.headers['accept-encoding'] ?? '') : null
  if (encoding === null) {
    const { size } = await stat(file)
    response.writeHead(200, { ...headers, 'content-length': size })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).pipe(response)
    return
  }
  const body = await compress(file, encoding)
  response.writeHead(200, {
    ...headers,
    'content-encoding': encoding,
    'content-length': body.length,
    vary: 'accept-encoding',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

function accepted(header) {
  if (/\bbr\b/.test(header)) return 'br'
  return /\bgzip\b/.test(header) ? 'gzip' : null
}

async function compress(file, encoding) {
  const { mtimeMs } = await stat(file)
  const key = `${encoding} ${mtimeMs} ${file}`
  const known = compressed.get(key)
  if (known) return known
  const plain = await readFile(file)
  const body =
    encoding === 'br'
      ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : gzipSync(plain, { level: 9 })
  compressed.set(key, body)
  return body
}

function end(response, status, message) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' })
  response.end(`${message}\n`)
}

server.listen(Number(settings.port), settings.host, () => {
  const { port } = server.address()
  process.stdout.write(`site on http://${settings.host}:${port}, API at ${api.origin}\n`)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close(() => process.exit(0)))
