import { describe, expect, it, vi } from 'vitest'
import { startSession } from '@/lib/session'
import { aGrant } from '@/testing/samples'

/** The modules of another tab: a session and requests of its own, in the storage that all tabs share. */
async function openTab(sent: string[]) {
  vi.resetModules()
  const { refreshSession, refreshClient } = await import('@/lib/api/refresh-session')
  const { useSession } = await import('@/lib/session')
  refreshClient.defaults.adapter = async (config) => {
    sent.push(String(config.data))
    await new Promise((resolve) => setTimeout(resolve, 30))
    const grant = aGrant({ access_token: 'access-2', refresh_token: 'refresh-2' })
    return { data: grant, status: 200, statusText: '', headers: {}, config }
  }
  return { refreshSession, useSession }
}

describe('renewing the session', () => {
  it('sends a refresh token once, though two tabs wake together and the browser has no locks', async () => {
    expect('locks' in navigator).toBe(false)
    startSession(aGrant())
    const sent: string[] = []
    const tabs = [await openTab(sent), await openTab(sent)]

    await Promise.all(tabs.map(({ refreshSession }) => refreshSession('access-1')))

    expect(sent).toEqual([JSON.stringify({ refresh_token: 'refresh-1' })])
    expect(tabs.map(({ useSession }) => useSession.getState().refreshToken)).toEqual(['refresh-2', 'refresh-2'])
  })

  it('asks for the refresh token as a cookie where the page is safe and on the API’s own origin, and stores none', async () => {
    vi.stubGlobal('isSecureContext', true)
    vi.resetModules()
    const { refreshSession, refreshClient } = await import('@/lib/api/refresh-session')
    const session = await import('@/lib/session')
    session.startSession(aGrant({ refresh_token: undefined }))
    const sent: unknown[] = []
    refreshClient.defaults.adapter = async (config) => {
      sent.push([config.headers.get('X-Session'), config.data])
      const grant = aGrant({ access_token: 'access-2', refresh_token: undefined })
      return { data: grant, status: 200, statusText: '', headers: {}, config }
    }

    await refreshSession('access-1')

    vi.unstubAllGlobals()
    expect(sent).toEqual([['cookie', undefined]])
    expect(session.useSession.getState()).toMatchObject({ accessToken: 'access-2', refreshToken: null })
  })

  it('does not wait for ever for a tab that died while it renewed', async () => {
    startSession(aGrant())
    localStorage.setItem('stylesense.refresh.lease', JSON.stringify({ holder: 'the dead', until: Date.now() - 1 }))
    const sent: string[] = []
    const { refreshSession } = await openTab(sent)

    await refreshSession('access-1')

    expect(sent).toHaveLength(1)
  })

  it('takes the browser’s own lock where there is one', async () => {
    startSession(aGrant())
    const locked: string[] = []
    const request = async (name: string, work: () => Promise<void>) => {
      locked.push(name)
      await work()
    }
    vi.stubGlobal('navigator', { locks: { request } })
    const { refreshSession } = await openTab([])

    await refreshSession('access-1')

    vi.unstubAllGlobals()
    expect(locked).toEqual(['stylesense.refresh'])
  })
})
