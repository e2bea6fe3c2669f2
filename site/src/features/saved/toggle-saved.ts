/** Likes, bookmarks and what is hidden, shown at once and sent one after another. A refusal takes the change back and says why. */
import { deleteInteraction, postInteraction } from '@/features/saved/api/change-interaction'
import { interactionsKey } from '@/features/saved/api/get-interactions'
import { setGuestMark, type SavedKind } from '@/features/saved/guest-saved'
import { markChange, withMark, withUnanswered, type MarkChange } from '@/features/saved/mark-change'
import { markPress, type MarkPress } from '@/features/saved/press-mark'
import type { Interaction } from '@/lib/api/types'
import { commandKind } from '@/lib/outbox'
import { takePresses } from '@/lib/outbox-store'
import { queryClient } from '@/lib/query-client'
import { useSession } from '@/lib/session'
import { dropSignal, noteSignal, type Deed } from '@/lib/signals'
import { showToast } from '@/lib/toasts'

const messages: Record<SavedKind, { on: string; off: string }> = {
  like: { on: 'Liked', off: 'No longer liked' },
  bookmark: { on: 'Saved for later', off: 'No longer saved' },
  hide: { on: 'Not for you, and off your shelves', off: 'Back on your shelves' },
}

const lists: Record<SavedKind, string> = { like: 'your likes', bookmark: 'what you saved', hide: 'not for you' }

const deeds: Record<SavedKind, Deed> = { like: 'liked', bookmark: 'saved', hide: 'hid' }

/** What depends on the marks is told that they have changed. */
let afterChange = () => {}

export function onMarksChanged(listener: () => void): void {
  afterChange = listener
}

export function takeMarkPresses(): void {
  takePresses<MarkPress>(markPress, setMark)
}

/** For whoever is here: the account's marks, or the guest's. */
function setMark(press: MarkPress): void {
  const userId = useSession.getState().user?.id
  if (userId === undefined) setGuestMark(press.product, press.kind, press.on)
  else commitMark(userId, press)
  announce(press)
}

function announce(press: MarkPress): void {
  const { product, kind, on } = press
  if (on) noteSignal(deeds[kind], product.name)
  else dropSignal(deeds[kind], product.name)
  const undo = { label: 'Undo', run: () => setMark({ ...press, on: !on }) }
  showToast(`${messages[kind][on ? 'on' : 'off']}: ${product.name}`, { action: undo })
}

function commitMark(userId: number, press: MarkPress): void {
  const { product, kind } = press
  const marks = queryClient.getQueryData<Interaction[]>(interactionsKey(userId, kind)) ?? withUnanswered([], kind)
  const ids = marks.filter((mark) => mark.product_id === product.id).map(({ id }) => id)
  showMark(userId, { ...press, ids })
  changes.commit({ ...press, ids })
}

/** Where the marks are still being read, they come with it. */
function showMark(userId: number, change: MarkChange): void {
  const key = interactionsKey(userId, change.kind)
  const marks = queryClient.getQueryData<Interaction[]>(key)
  if (!marks) return
  void queryClient.cancelQueries({ queryKey: key })
  queryClient.setQueryData(key, withMark(marks, change))
}

/** A like is taken back by the id that the shop gave it: it gives the same one when it is asked for again. */
const changes = commandKind<MarkChange, Interaction | null>(markChange, {
  title: ({ product, kind }) => `${product.name} (${lists[kind]})`,
  // Taken back by its id, a like that comes later has another.
  undoesLater: ({ on, ids }) => on || !ids.some((id) => id > 0),
  send: async ({ args: { product, kind, on, ids } }) => {
    if (on) return postInteraction(product.id, kind)
    const known = ids.filter((id) => id > 0)
    const gone = known.length > 0 ? known : [(await postInteraction(product.id, kind)).id]
    await Promise.all(gone.map(deleteInteraction))
    return null
  },
  taken: ({ userId, args }, created) => {
    queryClient.setQueryData<Interaction[]>(interactionsKey(userId, args.kind), (marks) =>
      marks?.map((mark) => (created && mark.id === -args.product.id ? created : mark)),
    )
    void queryClient.invalidateQueries({ queryKey: ['me', 'recommendations'], refetchType: 'none' })
    afterChange()
  },
  refused: ({ userId, args }, problem) => {
    showMark(userId, { ...args, on: !args.on })
    rereadMarks()
    showToast(problem.message, { tone: 'bad' })
  },
  reread: rereadMarks,
})

function rereadMarks(): void {
  void queryClient.invalidateQueries({ queryKey: ['me', 'interactions'] })
}
