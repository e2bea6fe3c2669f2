/** What the shop keeps of somebody: to have, and to be gone. */
import { useMutation } from '@tanstack/react-query'
import { askingUserId, leaveShop } from '@/features/auth/api/leave-shop'
import { api } from '@/lib/api/client'
import { dropCommandsOf } from '@/lib/outbox-store'

export function useExport() {
  return useMutation({
    // Not as a blob, which would hide what a refusal says.
    mutationFn: async () => (await api.get<unknown>('/auth/account/export')).data,
  })
}

/** Nothing of it stays in the browser either. */
export function useDeleteAccount(leavePage: () => void) {
  return useMutation({
    mutationFn: (password: string) => api.delete('/auth/account', { data: { password } }),
    meta: { failed: 'Your account was not deleted.', unheard: 'We can’t say whether your account was deleted.' },
    onMutate: askingUserId,
    onSuccess: (_, __, userId) => {
      if (userId !== undefined) dropCommandsOf(userId)
      leaveShop(userId, leavePage)
    },
  })
}
