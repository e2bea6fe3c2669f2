import { useMutation } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { Preferences } from '@/lib/api/types'
import { commandKind } from '@/lib/outbox'
import { showToast } from '@/lib/toasts'

/** What depends on the picks is told that they have changed. */
let afterChange = () => {}

export function onPicksChanged(listener: () => void): void {
  afterChange = listener
}

/** Puts these in the place of what was picked before. */
const picks = commandKind<Preferences, Preferences>('picks', {
  title: () => 'your picks',
  send: async ({ args }) => (await api.put<Preferences>('/preferences', args)).data,
  replaces: () => true,
  taken: () => {
    afterChange()
    showToast('Thank you. Your shelves start from what you picked.')
  },
  refused: (_, problem) => showToast(`Your picks were not stored: ${problem.message}`, { tone: 'bad' }),
})

export function usePutPreferences() {
  return useMutation({ mutationFn: picks.attempt, meta: { failed: 'Your picks were not stored.' } })
}
