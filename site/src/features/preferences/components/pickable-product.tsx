import { ProductPicture } from '@/components/product/product-picture'
import { Icon } from '@/components/ui/icon'
import type { Product } from '@/lib/api/types'

type Props = { product: Product; chosen: boolean; onToggle: () => void }

/** A picture that is a checkbox. */
export function PickableProduct({ product, chosen, onToggle }: Props) {
  return (
    <label className="relative block cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input type="checkbox" className="sr-only" checked={chosen} onChange={onToggle} />
      <ProductPicture product={product} className={chosen ? 'outline-3 outline-ink' : ''} />
      <span className="absolute top-2 right-2 text-on-tile">
        <Icon name="heart" filled={chosen} size={20} />
      </span>
      <span className="mt-2 line-clamp-2 min-h-[2lh] text-sm leading-snug">{product.name}</span>
    </label>
  )
}
