/** What the shop keeps of somebody: to have, and to be gone. */
import { useMutation } from '@tanstack/react-query'
import { api } from '@/lib/api/client'

export function useExport() {
  return useMutation({
    mutationFn: async () => (await api.get<Blob>('/auth/account/export', { responseType: 'blob' })).data,
  })
}

export function useDeleteAccount() {
  return useMutation({ mutationFn: (password: string) => api.delete('/auth/account', { data: { password } }) })
}
