import { useLocation } from 'wouter'
import { IconButton } from '@/components/ui/icon-button'
import { useInteractions, type SavedKind } from '@/features/saved/api/get-interactions'
import { toggleSaved } from '@/features/saved/toggle-saved'
import type { Product } from '@/lib/api/types'
import { useUser } from '@/lib/session'
import { showToast } from '@/lib/toasts'

type Props = { product: Product; kind: SavedKind; className?: string }

const verbs: Record<SavedKind, string> = { like: 'Like', bookmark: 'Save' }

export function SaveButton({ product, kind, className }: Props) {
  const user = useUser()
  const [, navigate] = useLocation()
  const { data } = useInteractions(kind)
  const on = data?.some((mark) => mark.product_id === product.id) ?? false
  const press = () => {
    if (user) toggleSaved(user.id, product, kind)
    else
      showToast('Sign in to keep what you like.', {
        action: { label: 'Sign in', run: () => navigate(`/login?next=${encodeURIComponent(location.pathname + location.search)}`) },
      })
  }
  return (
    <IconButton
      icon={kind === 'like' ? 'heart' : 'bookmark'}
      filled={on}
      aria-pressed={on}
      label={`${verbs[kind]} ${product.name}`}
      size={20}
      onClick={press}
      className={className}
    />
  )
}
