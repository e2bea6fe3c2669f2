/** Whether what the shopper looks at may be noted: on, unless they or their browser say otherwise. */
import { create } from 'zustand'
import { browserStore } from '@/lib/browser'
import { followingKey, objectsToBeingFollowed } from '@/lib/visitor'

export const useFollowing = create<{ allowed: boolean }>()(() => ({ allowed: !objectsToBeingFollowed() }))

export function allowFollowing(allowed: boolean): void {
  if (allowed) browserStore.removeItem(followingKey)
  else browserStore.setItem(followingKey, 'off')
  readFollowing()
}

/** The switch is one for all tabs of this browser. */
export function syncFollowing(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === followingKey) readFollowing()
  })
}

function readFollowing(): void {
  useFollowing.setState({ allowed: !objectsToBeingFollowed() })
}
