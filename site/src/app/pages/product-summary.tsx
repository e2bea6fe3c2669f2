import { Money } from '@/components/ui/money'
import { Skeleton } from '@/components/ui/skeleton'
import { AddToCart } from '@/features/cart/components/add-to-cart'
import { DeliveryNotes } from '@/features/product/components/delivery-notes'
import { ProductFacts } from '@/features/product/components/product-facts'
import { StockNote } from '@/features/product/components/stock-note'
import { AverageRating } from '@/features/reviews/components/average-rating'
import { SaveChoice } from '@/features/saved/components/save-button'
import type { Product } from '@/lib/api/types'
import { nameWithoutBrand } from '@/lib/brand'

/** What a product is and costs, and the buttons to buy and save it. */
export function ProductSummary({ product }: { product: Product }) {
  return (
    <>
      {nameWithoutBrand(product) === product.name && <p className="eyebrow text-soft">{product.brand}</p>}
      <h1 className="display mt-2 text-[clamp(1.9rem,1.4rem+2vw,3.25rem)]">{product.name}</h1>
      {/* The width alone decides whether it takes one line or two: what comes late must not move the button under a finger. */}
      <div className="@container mt-5">
        <div className="grid gap-x-6 gap-y-2 @xs:grid-cols-[1fr_auto] @xs:items-center">
          <p className="text-2xl">
            <Money amount={product.price} />
          </p>
          <a href="#reviews" className="flex min-h-6 items-center justify-self-start rounded-sm">
            <AverageRating productId={product.id} ofCatalogue={product.avg_rating} size={16} />
            <span className="sr-only">To the reviews</span>
          </a>
        </div>
      </div>
      <div className="mt-6 mb-3">
        <StockNote count={product.stock_count} />
      </div>
      <AddToCart product={product} />
      <div className="mt-3 mb-6 -ml-3 flex gap-1">
        <SaveChoice product={product} kind="like" />
        <SaveChoice product={product} kind="bookmark" />
      </div>
      <ProductFacts product={product} />
      <DeliveryNotes />
    </>
  )
}

export function ProductSummarySkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton className="mt-2 h-14 w-full" />
      <Skeleton className="mt-5 h-8 w-32" />
      <Skeleton className="mt-8 h-11 w-full" />
      <Skeleton className="mt-8 h-64 w-full" />
    </div>
  )
}
