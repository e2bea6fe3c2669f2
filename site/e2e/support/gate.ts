/** The site behind a proxy to the API that can refuse connections (shut), delay requests (hold), or let them arrive and lose their answers. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { resolve } from 'node:path'
import { inject } from 'vitest'

export type GatedSite = {
  url: string
  shut: () => Promise<void>
  hold: () => void
  loseAnswers: () => void
  open: () => Promise<void>
  stop: () => void
}

export async function gatedSite(): Promise<GatedSite> {
  const api = new URL(inject('apiUrl'))
  const sockets = new Set<Socket>()
  const waiting: (() => void)[] = []
  let held = false
  let deaf = false
  const gate = createServer((socket) => {
    const upstream = connect(Number(api.port || 80), api.hostname)
    for (const end of [socket, upstream]) {
      sockets.add(end)
      end.on('error', () => undefined)
      end.on('close', () => sockets.delete(end))
    }
    // Requests come on open connections as well as on new ones, so what is delayed is the data.
    socket.on('data', (sent) => {
      if (held) waiting.push(() => upstream.write(sent))
      else upstream.write(sent)
    })
    socket.on('close', () => upstream.destroy())
    upstream.on('close', () => socket.destroy())
    upstream.on('data', (answer) => {
      if (!deaf) socket.write(answer)
    })
  })
  gate.listen(0, '127.0.0.1')
  await once(gate, 'listening')
  const { port } = gate.address() as AddressInfo
  const { site, url } = await siteBefore(port)
  return {
    url,
    shut: async () => {
      const closed = once(gate, 'close')
      gate.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
    hold: () => {
      held = true
    },
    loseAnswers: () => {
      deaf = true
    },
    open: async () => {
      held = false
      if (deaf) for (const socket of sockets) socket.destroy()
      deaf = false
      for (const send of waiting.splice(0)) send()
      if (gate.listening) return
      gate.listen(port, '127.0.0.1')
      await once(gate, 'listening')
    },
    stop: () => {
      site.kill()
      for (const socket of sockets) socket.destroy()
      gate.close()
    },
  }
}

async function siteBefore(port: number) {
  const site = spawn(process.execPath, ['server.mjs', '--port', '0', '--api', `http://127.0.0.1:${port}`], {
    cwd: resolve(import.meta.dirname, '../..'),
  })
  const [text] = (await once(site.stdout, 'data')) as [Buffer]
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text))?.[0]
  if (!url) throw new Error('The site’s server did not say where it listens.')
  return { site, url }
}
