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
  /** Keeps back what is answered to that path alone. Resolves once it is answered. */
  holdAnswer: (path: string) => Promise<void>
  open: () => Promise<void>
  stop: () => void
}

/** What the gate does with what passes, and what it keeps back until it is opened. */
type State = {
  sockets: Set<Socket>
  waiting: (() => void)[]
  held: boolean
  deaf: boolean
  keptBack: { path: string; answered: () => void } | null
}

export async function gatedSite(): Promise<GatedSite> {
  const state: State = { sockets: new Set(), waiting: [], held: false, deaf: false, keptBack: null }
  const gate = createServer((socket) => pass(socket, state))
  gate.listen(0, '127.0.0.1')
  await once(gate, 'listening')
  const { port } = gate.address() as AddressInfo
  const { site, url } = await siteBefore(port)
  return {
    url,
    shut: async () => {
      const closed = once(gate, 'close')
      gate.close()
      for (const socket of state.sockets) socket.destroy()
      await closed
    },
    hold: () => {
      state.held = true
    },
    loseAnswers: () => {
      state.deaf = true
    },
    holdAnswer: (path) =>
      new Promise((answered) => {
        state.keptBack = { path, answered }
      }),
    open: async () => {
      state.keptBack = null
      state.held = false
      if (state.deaf) for (const socket of state.sockets) socket.destroy()
      state.deaf = false
      for (const send of state.waiting.splice(0)) send()
      if (gate.listening) return
      gate.listen(port, '127.0.0.1')
      await once(gate, 'listening')
    },
    stop: () => {
      site.kill()
      for (const socket of state.sockets) socket.destroy()
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

function pass(socket: Socket, state: State): void {
  const api = new URL(inject('apiUrl'))
  const upstream = connect(Number(api.port || 80), api.hostname)
  for (const end of [socket, upstream]) {
    state.sockets.add(end)
    end.on('error', () => undefined)
    end.on('close', () => state.sockets.delete(end))
  }
  let isKeptBack = false
  // Requests come on open connections as well as on new ones, so what is delayed is the data.
  socket.on('data', (sent) => {
    isKeptBack = state.keptBack !== null && sent.includes(state.keptBack.path)
    if (state.held) state.waiting.push(() => upstream.write(sent))
    else upstream.write(sent)
  })
  socket.on('close', () => upstream.destroy())
  upstream.on('close', () => socket.destroy())
  upstream.on('data', (answer) => {
    if (isKeptBack) state.waiting.push(() => socket.write(answer))
    else if (!state.deaf) socket.write(answer)
    if (isKeptBack) state.keptBack?.answered()
  })
}
