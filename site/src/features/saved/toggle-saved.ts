/** Likes and bookmarks, toggled optimistically: a failed request restores the state before it and says so. */
import { deleteInteraction, postInteraction } from '@/features/saved/api/change-interaction'
import { interactionsKey, type SavedKind } from '@/features/saved/api/get-interactions'
import { toProblem } from '@/lib/api/problem'
import type { Interaction, Product } from '@/lib/api/types'
import { queryClient } from '@/lib/query-client'
import { showToast } from '@/lib/toasts'

const messages: Record<SavedKind, { on: string; off: string }> = {
  like: { on: 'Liked', off: 'No longer liked' },
  bookmark: { on: 'Saved for later', off: 'No longer saved' },
}

/** One after another, so that a second press (or an undo) acts on what the first one created. */
let queue: Promise<void> = Promise.resolve()

export function toggleSaved(userId: number, product: Product, kind: SavedKind): void {
  queue = queue.then(() => toggle(userId, product, kind))
}

async function toggle(userId: number, product: Product, kind: SavedKind): Promise<void> {
  const key = interactionsKey(userId, kind)
  await queryClient.cancelQueries({ queryKey: key })
  const before = queryClient.getQueryData<Interaction[]>(key) ?? []
  const saved = before.filter((item) => item.product_id === product.id)
  const undo = { label: 'Undo', run: () => toggleSaved(userId, product, kind) }
  try {
    if (saved.length > 0) {
      queryClient.setQueryData(
        key,
        before.filter((item) => item.product_id !== product.id),
      )
      showToast(`${messages[kind].off}: ${product.name}`, { action: undo })
      await Promise.all(saved.map((item) => deleteInteraction(item.id)))
    } else {
      const expected: Interaction = {
        id: -product.id,
        product_id: product.id,
        kind,
        created_at: new Date().toISOString(),
        product,
      }
      queryClient.setQueryData(key, [expected, ...before])
      showToast(`${messages[kind].on}: ${product.name}`, { action: undo })
      const created = await postInteraction(product.id, kind)
      queryClient.setQueryData<Interaction[]>(key, (current = []) =>
        current.map((item) => (item.id === expected.id ? created : item)),
      )
    }
    void queryClient.invalidateQueries({ queryKey: ['me', 'recommendations'], refetchType: 'none' })
  } catch (error) {
    queryClient.setQueryData(key, before)
    showToast(toProblem(error).message, { tone: 'bad' })
  }
}
