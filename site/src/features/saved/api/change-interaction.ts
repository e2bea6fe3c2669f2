import { api } from '@/lib/api/client'
import { toProblem } from '@/lib/api/problem'
import type { Interaction } from '@/lib/api/types'
import type { SavedKind } from '@/features/saved/guest-saved'

export async function postInteraction(productId: number, kind: SavedKind): Promise<Interaction> {
  return (await api.post<Interaction>('/interactions', { product_id: productId, kind })).data
}

/** One that is gone already is taken back as well. */
export async function deleteInteraction(id: number): Promise<void> {
  try {
    await api.delete(`/interactions/${id}`)
  } catch (error) {
    const { status, isTransient } = toProblem(error)
    if (status !== 404 || isTransient) throw error
  }
}
