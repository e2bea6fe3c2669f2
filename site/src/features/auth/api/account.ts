/** What the shop keeps of somebody: to have, and to be gone. */
import { useMutation } from '@tanstack/react-query'
import { api } from '@/lib/api/client'

export function useExport() {
  return useMutation({
    // Not as a blob, which would hide what a refusal says.
    mutationFn: async () => (await api.get<unknown>('/auth/account/export')).data,
  })
}

export function useDeleteAccount() {
  return useMutation({ mutationFn: (password: string) => api.delete('/auth/account', { data: { password } }) })
}
