import { QueryObserver } from '@tanstack/react-query'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { queryClient } from '@/lib/query-client'
import { catchUpWhenRestored } from '@/lib/restored-page'
import { startSession, useSession } from '@/lib/session'
import { aGrant } from '@/testing/samples'

const restored = () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))

describe('a page from the back/forward cache', () => {
  beforeAll(() => catchUpWhenRestored(useSession))

  it('is of whoever is signed in by then', () => {
    startSession(aGrant())
    localStorage.setItem(
      'stylesense.session',
      JSON.stringify({ state: { user: null, accessToken: null, refreshToken: null }, version: 0 }),
    )
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
    expect(useSession.getState().user).not.toBeNull()
    restored()
    expect(useSession.getState().user).toBeNull()
  })

  it('reads the bag again', async () => {
    let reads = 0
    const bag = new QueryObserver(queryClient, { queryKey: ['me', 'cart', 5], queryFn: () => (reads += 1) })
    onTestFinished(bag.subscribe(() => {}))
    await bag.refetch()
    const before = reads
    restored()
    expect(reads).toBe(before + 1)
  })
})
