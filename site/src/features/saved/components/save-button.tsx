import { Icon, type IconName } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { useSavedMarks } from '@/features/saved/api/get-interactions'
import type { SavedKind } from '@/features/saved/guest-saved'
import { pressMark } from '@/features/saved/press-mark'
import type { Product } from '@/lib/api/types'

type Mark = Exclude<SavedKind, 'hide'>
type Props = { product: Product; kind: Mark; className?: string }

const labels: Record<Mark, { icon: IconName; verb: string }> = {
  like: { icon: 'heart', verb: 'Like' },
  bookmark: { icon: 'bookmark', verb: 'Save' },
}

/** An icon alone, for the corner of a picture. */
export function SaveButton({ product, kind, className }: Props) {
  const { on, press } = useSaved(product, kind)
  const { icon, verb } = labels[kind]
  return (
    <IconButton
      icon={icon}
      filled={on}
      aria-pressed={on}
      label={`${verb} ${product.name}`}
      size={20}
      onClick={press}
      className={className}
    />
  )
}

/** An icon and its label, for the product page. The label stays: what is read aloud is its name and whether it is pressed. */
export function SaveChoice({ product, kind }: Props) {
  const { on, press } = useSaved(product, kind)
  const { icon, verb } = labels[kind]
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={`${verb} ${product.name}`}
      onClick={press}
      className="inline-flex min-h-11 items-center gap-2 rounded-full px-3 text-[0.9375rem] transition-colors hover:bg-accent-wash"
    >
      <Icon name={icon} filled={on} size={20} />
      <span aria-hidden="true">{verb}</span>
    </button>
  )
}

function useSaved(product: Product, kind: SavedKind): { on: boolean; press: () => void } {
  const { marks } = useSavedMarks(kind)
  const on = marks?.some((mark) => mark.product_id === product.id) ?? false
  return { on, press: () => pressMark({ product, kind, on: !on }) }
}
