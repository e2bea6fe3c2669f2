import { IconButton } from '@/components/ui/icon-button'
import { pressMark } from '@/features/saved/press-mark'
import type { Product } from '@/lib/api/types'

/** "Not for me": takes the product off the shelves, with undo in the message that says so. */
export function HideButton({ product, className }: { product: Product; className?: string }) {
  return (
    <IconButton
      icon="hide"
      label={`Not for me: ${product.name}`}
      size={18}
      className={className}
      onClick={(event) => {
        leaveCard(event.currentTarget)
        pressMark({ product, kind: 'hide', on: true })
      }}
    />
  )
}

/** The pressed button disappears with its card, so the focus moves to the next card, or to the shelf's last one. */
function leaveCard(button: HTMLElement): void {
  const entry = button.closest('li')
  const neighbour = entry?.nextElementSibling ?? entry?.previousElementSibling
  neighbour?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true })
}
