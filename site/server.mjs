/**
 * Serves the built site on one origin with the API: `/api`, `/images` and `/health` go to the API, everything else is a file of
 * `dist` or, for an address without one, index.html; what crawlers read is made from the catalogue. Needs Node alone.
 *
 *   node server.mjs [--port 3000] [--host 127.0.0.1] [--api http://127.0.0.1:8000]
 */
import { createHash } from 'node:crypto'
import { open, readFile, stat } from 'node:fs/promises'
import { createServer, request as forward } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { pipeline } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { answerForCrawlers } from './head/answer.mjs'

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

/** As CloudFront sends them, but for what wants TLS. */
const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
  'content-security-policy': await contentSecurityPolicy(),
}

/** Lets run what stands in the page, by its digest, and asked what the page's own script asks: the API, which may be elsewhere. */
async function contentSecurityPolicy() {
  const page = await readFile(join(root, 'index.html'), 'utf8').catch(() => '')
  const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script)
  const digests = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  const elsewhere = scripts.flatMap((script) => script.match(/https?:\/\/[\w.:[\]-]+/g) ?? [])
  return [
    "default-src 'self'",
    ["img-src 'self' data: blob:", ...elsewhere].join(' '),
    "style-src 'self' 'unsafe-inline'",
    ["connect-src 'self'", ...elsewhere].join(' '),
    ["script-src 'self'", ...digests].join(' '),
    "font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  ].join('; ')
}

/** Compressed forms by path and encoding; the files of a build never change. */
const compressed = new Map()

/** Hop-by-hop headers (RFC 9110, 7.6.1), which concern one connection alone. */
const hopByHop = ['connection', 'keep-alive', 'proxy-connection', 'te', 'trailer', 'upgrade']

const server = createServer((request, response) => {
  // One bad request must not end the process.
  handle(request, response).catch(() => end(response, 500, 'The site could not read its own files.'))
})

async function handle(request, response) {
  const path = pathOf(request.url ?? '/')
  if (path === null) end(response, 400, 'This is no address of the site.')
  else if (proxied.test(path)) passToApi(request, response)
  else await serveFile(request, response, path)
}

/** Null where the URL can't be parsed, such as `//`. */
function pathOf(url) {
  try {
    return new URL(url, 'http://site').pathname
  } catch {
    return null
  }
}

function passToApi(request, response) {
  // Node has answered an Expect header by itself by now.
  const headers = without(request.headers, [...hopByHop, 'expect'])
  const upstream = forward(
    {
      host: api.hostname,
      port: api.port || 80,
      method: request.method,
      path: request.url,
      headers: { ...headers, host: api.host },
    },
    (answer) => {
      try {
        response.writeHead(answer.statusCode ?? 502, without(answer.headers, [...hopByHop, 'transfer-encoding']))
      } catch {
        answer.destroy()
        unreachable(response)
        return
      }
      pipeline(answer, response, ignoreBrokenPipe)
    },
  )
  upstream.on('error', () => unreachable(response))
  // Nobody reads the answer once the client has closed the connection.
  response.on('close', () => {
    if (!response.writableFinished) upstream.destroy()
  })
  request.pipe(upstream)
}

function unreachable(response) {
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
}

function without(headers, names) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))
}

/** `pipeline` has closed both streams by now; there is nobody left to tell. */
function ignoreBrokenPipe() {}

async function serveFile(request, response, address) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    end(response, 405, 'Only GET and HEAD are answered here.')
    return
  }
  const crawled = await answerForCrawlers(address, request.headers['user-agent'] ?? '', siteOf(request))
  if (crawled !== null) {
    sendText(request, response, crawled)
    return
  }
  const path = filePath(address)
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

function sendText(request, response, { type, body }) {
  const encoding = accepted(request.headers['accept-encoding'] ?? '')
  const packed = encoding === null ? Buffer.from(body) : pack(body, encoding, 4)
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    ...securityHeaders,
    ...(encoding && { 'content-encoding': encoding }),
    'content-length': packed.length,
    vary: 'accept-encoding',
  })
  response.end(request.method === 'HEAD' ? undefined : packed)
}

/** The site as the client calls it; a Host that is no address of a host is not repeated. */
function siteOf({ headers: { host = '' } }) {
  const name = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(host) ? host : `localhost:${settings.port}`
  return { origin: `http://${name}`, api: api.origin, index: join(root, 'index.html') }
}

function filePath(address) {
  try {
    const path = normalize(join(root, decodeURIComponent(address)))
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
    ...securityHeaders,
  }
  const encoding = compressible.has(extension) ? accepted(request.headers['accept-encoding'] ?? '') : null
  if (encoding === null) {
    // Opened before the headers are sent, so that a file that can't be read is answered with 500.
    const opened = await open(file)
    const { size } = await opened.stat()
    response.writeHead(200, { ...headers, 'content-length': size })
    if (request.method !== 'HEAD') {
      pipeline(opened.createReadStream(), response, ignoreBrokenPipe)
      return
    }
    await opened.close()
    response.end()
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
  const body = pack(await readFile(file), encoding, 9)
  compressed.set(key, body)
  return body
}

function pack(plain, encoding, effort) {
  return encoding === 'br'
    ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } })
    : gzipSync(plain, { level: effort })
}

function end(response, status, message) {
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...securityHeaders })
  response.end(`${message}\n`)
}

server.listen(Number(settings.port), settings.host, () => {
  const { port } = server.address()
  process.stdout.write(`site on http://${settings.host}:${port}, API at ${api.origin}\n`)
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.close(() => process.exit(0)))
