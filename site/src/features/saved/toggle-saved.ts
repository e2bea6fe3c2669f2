/** Likes and bookmarks: the mark changes at once, the request follows, a failure takes it back and says so. */
import { deleteInteraction, postInteraction } from '@/features/saved/api/change-interaction'
import { interactionsKey, type SavedKind } from '@/features/saved/api/get-interactions'
import { toProblem } from '@/lib/api/problem'
import type { Interaction, Product } from '@/lib/api/types'
import { queryClient } from '@/lib/query-client'
import { showToast } from '@/lib/toasts'

const words: Record<SavedKind, { on: string; off: string }> = {
  like: { on: 'Liked', off: 'No longer liked' },
  bookmark: { on: 'Saved for later', off: 'No longer saved' },
}

/** One after another, so that a second press (or an undo) acts on what the first one made. */
let line: Promise<void> = Promise.resolve()

export function toggleSaved(userId: number, product: Product, kind: SavedKind): void {
  line = line.then(() => toggle(userId, product, kind))
}

async function toggle(userId: number, product: Product, kind: SavedKind): Promise<void> {
  const key = interactionsKey(userId, kind)
  await queryClient.cancelQueries({ queryKey: key })
  const before = queryClient.getQueryData<Interaction[]>(key) ?? []
  const marks = before.filter((mark) => mark.product_id === product.id)
  const undo = { label: 'Undo', run: () => toggleSaved(userId, product, kind) }
  try {
    if (marks.length > 0) {
      queryClient.setQueryData(
        key,
        before.filter((mark) => mark.product_id !== product.id),
      )
      showToast(`${words[kind].off}: ${product.name}`, { action: undo })
      await Promise.all(marks.map((mark) => deleteInteraction(mark.id)))
    } else {
      const expected: Interaction = {
        id: -product.id,
        product_id: product.id,
        kind,
        created_at: new Date().toISOString(),
        product,
      }
      queryClient.setQueryData(key, [expected, ...before])
      showToast(`${words[kind].on}: ${product.name}`, { action: undo })
      const made = await postInteraction(product.id, kind)
      queryClient.setQueryData<Interaction[]>(key, (marked = []) =>
        marked.map((mark) => (mark.id === expected.id ? made : mark)),
      )
    }
    void queryClient.invalidateQueries({ queryKey: ['me', 'recommendations'], refetchType: 'none' })
  } catch (error) {
    queryClient.setQueryData(key, before)
    showToast(toProblem(error).message, { tone: 'bad' })
  }
}
