/** Likes and bookmarks, toggled optimistically: a failed request restores the state before it and says so. */
import { deleteInteraction, postInteraction } from '@/features/saved/api/change-interaction'
import { interactionsKey } from '@/features/saved/api/get-interactions'
import { toggleGuestSaved, type SavedKind } from '@/features/saved/guest-saved'
import { toProblem } from '@/lib/api/problem'
import type { Interaction, Product } from '@/lib/api/types'
import { queryClient } from '@/lib/query-client'
import { useSession } from '@/lib/session'
import { dropSignal, noteSignal, type Deed } from '@/lib/signals'
import { showToast } from '@/lib/toasts'

const messages: Record<SavedKind, { on: string; off: string }> = {
  like: { on: 'Liked', off: 'No longer liked' },
  bookmark: { on: 'Saved for later', off: 'No longer saved' },
  hide: { on: 'Not for you, and off your shelves', off: 'Back on your shelves' },
}

const deeds: Record<SavedKind, Deed> = { like: 'liked', bookmark: 'saved', hide: 'hid' }

/** What depends on the marks is told that they have changed. */
let afterChange = () => {}

export function onMarksChanged(listener: () => void): void {
  afterChange = listener
}

/** One after another, so that a second press (or an undo) acts on what the first one created. */
let queue: Promise<void> = Promise.resolve()

/** For whoever is here: the account's marks, or the guest's. */
export function toggleSaved(product: Product, kind: SavedKind): void {
  const userId = useSession.getState().user?.id
  if (userId === undefined) toggleAsGuest(product, kind)
  else queue = queue.then(() => toggle(userId, product, kind))
}

function toggleAsGuest(product: Product, kind: SavedKind): void {
  const state = toggleGuestSaved(product, kind) ? 'on' : 'off'
  announce(product, kind, state)
}

function announce(product: Product, kind: SavedKind, state: 'on' | 'off'): void {
  if (state === 'on') noteSignal(deeds[kind], product.name)
  else dropSignal(deeds[kind], product.name)
  const undo = { label: 'Undo', run: () => toggleSaved(product, kind) }
  showToast(`${messages[kind][state]}: ${product.name}`, { action: undo })
}

async function toggle(userId: number, product: Product, kind: SavedKind): Promise<void> {
  const key = interactionsKey(userId, kind)
  await queryClient.cancelQueries({ queryKey: key })
  const before = queryClient.getQueryData<Interaction[]>(key) ?? []
  const saved = before.filter((item) => item.product_id === product.id)
  try {
    if (saved.length > 0) {
      queryClient.setQueryData(
        key,
        before.filter((item) => item.product_id !== product.id),
      )
      announce(product, kind, 'off')
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
      announce(product, kind, 'on')
      const created = await postInteraction(product.id, kind)
      queryClient.setQueryData<Interaction[]>(key, (current = []) =>
        current.map((item) => (item.id === expected.id ? created : item)),
      )
    }
    void queryClient.invalidateQueries({ queryKey: ['me', 'recommendations'], refetchType: 'none' })
    afterChange()
  } catch (error) {
    queryClient.setQueryData(key, before)
    showToast(toProblem(error).message, { tone: 'bad' })
  }
}
