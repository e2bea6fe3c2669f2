import { useMutation } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { Preferences } from '@/lib/api/types'

/** Puts these in the place of what was picked before. */
async function putPreferences(preferences: Preferences): Promise<Preferences> {
  return (await api.put<Preferences>('/preferences', preferences)).data
}

export function usePutPreferences() {
  return useMutation({ mutationFn: putPreferences })
}
