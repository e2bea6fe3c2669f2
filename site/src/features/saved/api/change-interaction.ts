import { api } from '@/lib/api/client'
import type { Interaction } from '@/lib/api/types'
import type { SavedKind } from '@/features/saved/guest-saved'

export async function postInteraction(productId: number, kind: SavedKind): Promise<Interaction> {
  return (await api.post<Interaction>('/interactions', { product_id: productId, kind })).data
}

export async function deleteInteraction(id: number): Promise<void> {
  await api.delete(`/interactions/${id}`)
}
