import { create } from 'zustand'
import { createJSONStorage, persist, type PersistOptions } from 'zustand/middleware'
import { browserStore } from '@/lib/browser'

/**
 * A store whose state outlasts the page, in the browser unless the options name another storage. Where a list should be and something else
 * was stored, by an older page or by accident, it begins anew: a page that fails on it would fail at every visit.
 */
export function keptStore<State extends object>(
  name: string,
  initial: State,
  options: Partial<PersistOptions<State, Partial<State>>> = {},
) {
  return create<State>()(
    persist<State, [], [], Partial<State>>(() => initial, {
      name: `stylesense.${name}`,
      storage: createJSONStorage(() => browserStore),
      merge: (stored, current) => {
        const merged = { ...current, ...(stored as Partial<State>) }
        for (const field in initial)
          if (Array.isArray(initial[field]) && !Array.isArray(merged[field])) merged[field] = initial[field]
        return merged
      },
      ...options,
    }),
  )
}
