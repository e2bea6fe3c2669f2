import { useEffect, type ReactNode } from 'react'
import NotFoundPage from '@/app/pages/not-found-page'
import { ProductSummary, ProductSummarySkeleton } from '@/app/pages/product-summary'
import { ProductTile, recommendationTile } from '@/app/product-tile'
import { ProductPicture } from '@/components/product/product-picture'
import { FailureNotice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { useProduct } from '@/features/product/api/get-product'
import { Breadcrumbs } from '@/features/product/components/breadcrumbs'
import { ProductTabs } from '@/features/product/components/product-tabs'
import { RecentlyViewed } from '@/features/recently-viewed/components/recently-viewed'
import { rememberViewed } from '@/features/recently-viewed/recently-viewed-store'
import type { RecommendationQuery } from '@/features/recommendations/api/get-recommendations'
import { RecommendationRow } from '@/features/recommendations/components/recommendation-row'
import { Reviews } from '@/features/reviews/components/reviews'
import { toProblem } from '@/lib/api/problem'
import type { Product } from '@/lib/api/types'
import { usePageTitle } from '@/lib/use-page-title'

export default function ProductPage({ productId }: { productId: number }) {
  const { data: product, error, refetch } = useProduct(productId)
  usePageTitle(product?.name ?? '')
  useEffect(() => {
    if (product) rememberViewed(product)
  }, [product])

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
          <ProductPicture
            product={product}
            alt={product.name}
            eager
            className="w-full max-md:-mx-[clamp(1rem,4vw,5rem)] max-md:w-auto md:max-w-[72dvh] md:justify-self-center"
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
          <section aria-label="More around this piece" className="pt-12 sm:pt-16">
            <h2 className="sr-only">More around this piece</h2>
            <ProductTabs label="More around this piece" tabs={tabsFor(product)} />
          </section>
          <Reviews productId={product.id} average={product.avg_rating} />
          <div className="border-t border-line">
            <RecentlyViewed except={product.id} renderProduct={(seen) => <ProductTile product={seen} />} />
          </div>
        </>
      )}
    </div>
  )
}

function tabsFor(product: Product): { name: string; panel: ReactNode }[] {
  const rows: { name: string; why: string; emptyMessage: string; query: RecommendationQuery }[] = [
    {
      name: 'Looks like this',
      why: 'Nearest to this picture, by shape, pattern and colour.',
      emptyMessage: 'Nothing in the shop comes close to this one.',
      query: { strategy: 'alternatives', productId: product.id, anonymous: true },
    },
    {
      name: 'Bought together',
      why: 'What others who bought this took home as well, rare finds before bestsellers.',
      emptyMessage: 'Nobody has bought this with anything else yet.',
      query: { strategy: 'collaborative', productId: product.id, anonymous: true },
    },
    {
      name: 'Complete the look',
      why: 'What is ordered together with this piece, then what costs less or is rated well.',
      emptyMessage: 'We have nothing to go with this one yet.',
      query: { strategy: 'cart-addons', productIds: [product.id], anonymous: true },
    },
  ]
  return rows.map(({ name, ...row }) => ({
    name,
    panel: <RecommendationRow label={name} {...row} renderProduct={recommendationTile} />,
  }))
}
