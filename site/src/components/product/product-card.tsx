import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { CardReason } from '@/components/product/card-reason'
import { ProductPicture } from '@/components/product/product-picture'
import { Money } from '@/components/ui/money'
import { nameWithoutBrand } from '@/lib/brand'
import { isLow } from '@/lib/stock'
import type { Product } from '@/lib/api/types'

type Props = {
  product: Product
  reason?: string
  eager?: boolean
  /** Buttons on the picture's upper right, lower right and upper left. */
  save?: ReactNode
  add?: ReactNode
  hide?: ReactNode
}

export function ProductCard({ product, reason, eager, save, add, hide }: Props) {
  const soldOut = product.stock_count === 0
  return (
    <article className="group/card relative flex h-full flex-col">
      <div className="relative">
        <ProductPicture product={product} eager={eager} faded={soldOut} />
        {soldOut && <Flag>Sold out</Flag>}
        {isLow(product.stock_count) && <Flag>Only {product.stock_count} left</Flag>}
        {add && !soldOut && (
          <div className="absolute right-2 bottom-2 z-10 transition-opacity duration-200 pointer-fine:opacity-0 pointer-fine:group-focus-within/card:opacity-100 pointer-fine:group-hover/card:opacity-100">
            {add}
          </div>
        )}
        {save && <div className="absolute top-1.5 right-1.5 z-10">{save}</div>}
        {hide && <div className="absolute top-1.5 left-1.5 z-10">{hide}</div>}
      </div>
      <div className="mt-3 flex items-baseline justify-between gap-3">
        <p className="eyebrow truncate text-soft">{product.brand}</p>
        <p className="text-sm font-medium">
          <Money amount={product.price} />
        </p>
      </div>
      <h3 className="mt-1 line-clamp-2 min-h-[2lh] text-[0.9375rem] leading-snug">
        <Link
          href={`/product/${product.id}`}
          aria-label={product.name}
          className="after:absolute after:inset-0 after:content-['']"
        >
          {/* The brand stands above already. */}
          {nameWithoutBrand(product)}
        </Link>
      </h3>
      {reason && <CardReason text={reason} />}
    </article>
  )
}

function Flag({ children }: { children: ReactNode }) {
  return (
    <span className="absolute bottom-3 left-3 rounded-full bg-surface px-2.5 py-1 text-xs font-medium text-ink">
      {children}
    </span>
  )
}
