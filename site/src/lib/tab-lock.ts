/**
 * A lock between the tabs of one browser. It is the browser's own (Web Locks) where there is one; pages that are not served
 * over HTTPS have none, and there a lease in the localStorage that the tabs share stands in.
 */
import { browserStore } from '@/lib/browser'
import { readStored, writeStored } from '@/lib/stored-state'

type Lease = { holder: string; until: number }

/** Longer than a request's timeout, so that a lease outlives its work only when its tab has died. */
const leaseMilliseconds = 20_000

/** Two tabs may both find no lease and both write theirs: after this long, each reads which was written last. */
const settlingMilliseconds = 50

/** @param work under a lease, another tab may start after 20 seconds though this has not finished */
export async function withTabLock(name: string, work: () => Promise<void>): Promise<void> {
  let begun = false
  try {
    if ('locks' in navigator) {
      return await navigator.locks.request(name, () => {
        begun = true
        return work()
      })
    }
  } catch (error) {
    // Where storage is forbidden, so are locks.
    if (begun) throw error
  }
  await underLease(`${name}.lease`, work)
}

async function underLease(key: string, work: () => Promise<void>): Promise<void> {
  const holder = `${Date.now()} ${Math.random()}`
  while (!(await acquired(key, holder))) await pause()
  try {
    await work()
  } finally {
    if (readLease(key)?.holder === holder) writeStored(browserStore, key, null)
  }
}

async function acquired(key: string, holder: string): Promise<boolean> {
  const held = readLease(key)
  if (held && held.until > Date.now()) return false
  writeStored(browserStore, key, { holder, until: Date.now() + leaseMilliseconds } satisfies Lease)
  // Storage that stores nothing is shared with no other tab either.
  if (readLease(key)?.holder !== holder) return true
  await pause()
  return readLease(key)?.holder === holder
}

function readLease(key: string): Lease | null {
  return readStored<Lease>(browserStore, key)
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, settlingMilliseconds))
}
