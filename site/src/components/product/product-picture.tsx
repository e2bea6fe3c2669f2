import { useState } from 'react'
import { pictureUrl } from '@/lib/api/base'
import type { Product } from '@/lib/api/types'

type Props = {
  product: Pick<Product, 'image_url' | 'name' | 'article_type'>
  /** What the picture shows, where no text beside it says so. */
  alt?: string
  eager?: boolean
  /** For products that are sold out. */
  faded?: boolean
  className?: string
}

/**
 * A product's picture on a tile, into which the white of photographs blends in either theme. A photo is shown in its own size at
 * most; a drawing has none, and fills the tile. The tile is isolated: of pictures that blend into the page each is a layer of its own, and
 * so is whatever lies over it: 313 on the home page in place of 8, put together anew at each change.
 */
export function ProductPicture({ product, alt = '', eager = false, faded = false, className = '' }: Props) {
  const [missing, setMissing] = useState(false)
  return (
    <div className={`relative isolate aspect-3/4 overflow-hidden bg-tile text-on-tile ${className}`}>
      {missing ? (
        <span className="display absolute inset-0 grid place-items-center px-4 text-center text-2xl opacity-60">
          {product.article_type}
        </span>
      ) : (
        <img
          src={pictureUrl(product.image_url)}
          alt={alt}
          width={240}
          height={320}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          onError={() => setMissing(true)}
          className={`no-motion-scale absolute inset-0 size-full object-scale-down mix-blend-multiply group-hover/card:scale-[1.04] ${faded ? 'opacity-45' : ''}`}
        />
      )}
    </div>
  )
}
