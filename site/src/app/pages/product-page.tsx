import { useEffect } from 'react'
import NotFoundPage from '@/app/pages/not-found-page'
import { ProductSummary, ProductSummarySkeleton } from '@/app/pages/product-summary'
import { ProductTile, recommendationTile } from '@/app/product-tile'
import { FailureNotice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { useProduct } from '@/features/product/api/get-product'
import { Breadcrumbs } from '@/features/product/components/breadcrumbs'
import { usePage } from '@/features/pages/api/get-page'
import { ZoomablePicture } from '@/features/product/components/zoomable-picture'
import { PageShelves } from '@/features/pages/components/page-shelves'
import { RecentlyViewed } from '@/features/recently-viewed/components/recently-viewed'
import { rememberViewed } from '@/features/recently-viewed/recently-viewed-store'
import { Reviews } from '@/features/reviews/components/reviews'
import { useHiddenProducts } from '@/features/saved/api/get-interactions'
import { toProblem } from '@/lib/api/problem'
import type { Product } from '@/lib/api/types'
import { recordView } from '@/lib/event-log'
import { formatMoney } from '@/lib/format'
import { shopName } from '@/lib/shop-words'
import { noteSignal } from '@/lib/signals'
import { usePageTitle } from '@/lib/use-page-title'
import { useSeen } from '@/lib/use-seen'

export default function ProductPage({ productId }: { productId: number }) {
  const { data: product, error, refetch } = useProduct(productId)
  usePageTitle(product?.name ?? '', product && describe(product))
  const seen = useSeen()
  useEffect(() => {
    if (seen && product) rememberViewed(product)
  }, [seen, product])
  const viewed = product?.id
  const viewedName = product?.name
  useEffect(() => {
    if (!seen || viewed === undefined || viewedName === undefined) return
    recordView(viewed)
    noteSignal('looked at', viewedName)
  }, [seen, viewed, viewedName])

  if (error && !product) {
    const { status } = toProblem(error)
    if (status === 404 || status === 400 || status === 422) return <NotFoundPage />
    return <FailureNotice error={error} onRetry={() => void refetch()} />
  }
  return (
    <div className="page-width max-w-[110rem]! pt-4 pb-8 sm:pt-6">
      <div className="min-h-11">{product && <Breadcrumbs product={product} />}</div>
      <div className="mt-3 grid grid-cols-1 gap-x-[clamp(2rem,6vw,7rem)] gap-y-8 md:grid-cols-2">
        {product ? (
          <ZoomablePicture
            product={product}
            className="w-full max-md:-mx-[clamp(1rem,4vw,5rem)] max-md:w-auto md:justify-self-center"
          />
        ) : (
          <Skeleton className="aspect-3/4 w-full max-md:-mx-[clamp(1rem,4vw,5rem)] max-md:w-auto md:max-w-[72dvh] md:justify-self-center" />
        )}
        <div className="md:sticky md:top-28 md:self-start">
          {product ? <ProductSummary product={product} /> : <ProductSummarySkeleton />}
        </div>
      </div>
      {product && (
        <>
          <ProductShelves productId={product.id} />
          <Reviews productId={product.id} ofCatalogue={product.avg_rating} />
          <div className="border-t border-line">
            <RecentlyViewed except={[product.id]} renderProduct={(earlier) => <ProductTile product={earlier} />} />
          </div>
        </>
      )}
    </div>
  )
}

/** In a sentence, as the page's head for crawlers has it (head/product-head.mjs). */
function describe({ name, base_colour: colour, article_type: type, gender, price }: Product): string {
  return `${name}: ${shopName(colour)} ${shopName(type)} for ${gender}, ${formatMoney(price)}`
}

/** What the API recommends around the product, in one answer. */
function ProductShelves({ productId }: { productId: number }) {
  const page = usePage({ name: 'product', productId })
  const hidden = useHiddenProducts()
  return (
    <section aria-label="More around this piece" className="mt-12 divide-y divide-line border-t border-line sm:mt-16">
      <PageShelves page={page} renderProduct={recommendationTile} leftOut={hidden} />
    </section>
  )
}
