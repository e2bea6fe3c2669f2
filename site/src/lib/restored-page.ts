import { queryClient } from '@/lib/query-client'
import type { StoredStore } from '@/lib/stored-state'

/**
 * A page that the browser kept while another was shown (the back/forward cache) comes back as it was left: what was done meanwhile is read
 * again, here and at the shop.
 */
export function catchUpWhenRestored(...stores: StoredStore[]): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return
    for (const { persist } of stores) void persist.rehydrate()
    void queryClient.invalidateQueries({ queryKey: ['me'] })
  })
}
