import { useEffect, type ReactNode } from 'react'
import { Link } from 'wouter'
import NotFoundPage from '@/app/pages/not-found-page'
import { ProductTile, recommendationTile } from '@/app/product-tile'
import { ProductPicture } from '@/components/product/product-picture'
import { Icon } from '@/components/ui/icon'
import { FailureNotice } from '@/components/ui/notice'
import { Rating } from '@/components/ui/rating'
import { Skeleton } from '@/components/ui/skeleton'
import { AddToCart } from '@/features/cart/components/add-to-cart'
import { useProduct } from '@/features/product/api/get-product'
import { ProductFacts } from '@/features/product/components/product-facts'
import { ProductTabs } from '@/features/product/components/product-tabs'
import { StockNote } from '@/features/product/components/stock-note'
import { RecentlyViewed } from '@/features/recently-viewed/components/recently-viewed'
import { rememberViewed } from '@/features/recently-viewed/recently-viewed-store'
import type { RecommendationQuery } from '@/features/recommendations/api/get-recommendations'
import { RecommendationRow } from '@/features/recommendations/components/recommendation-row'
import { Reviews } from '@/features/reviews/components/reviews'
import { SaveChoice } from '@/features/saved/components/save-button'
import { toProblem } from '@/lib/api/problem'
import { formatMoney } from '@/lib/format'
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
      <div className="mt-3 grid gap-x-[clamp(2rem,6vw,7rem)] gap-y-8 md:grid-cols-2">
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
          {product ? <Summary product={product} /> : <SummarySkeleton />}
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
      why: 'Other kinds of pieces that end up in the same order, at prices that go with this one.',
      emptyMessage: 'We have nothing to go with this one yet.',
      query: { strategy: 'cart-addons', productIds: [product.id], anonymous: true },
    },
  ]
  return rows.map(({ name, ...row }) => ({
    name,
    panel: <RecommendationRow label={name} {...row} renderProduct={recommendationTile} />,
  }))
}

function Breadcrumbs({ product }: { product: Product }) {
  const steps = [
    { name: product.gender, href: `/catalogue?gender=${encodeURIComponent(product.gender)}` },
    {
      name: product.sub_category,
      href: `/catalogue?gender=${encodeURIComponent(product.gender)}&sub_category=${encodeURIComponent(product.sub_category)}`,
    },
    { name: product.article_type, href: `/catalogue?article_type=${encodeURIComponent(product.article_type)}` },
  ]
  return (
    <nav aria-label="Where this piece hangs">
      <ol className="flex flex-wrap items-center text-sm text-soft">
        {steps.map(({ name, href }, index) => (
          <li key={name} className="flex items-center">
            {index > 0 && (
              <span className="mx-1.5">
                <Icon name="right" size={12} />
              </span>
            )}
            <Link href={href} className="link-quiet inline-flex min-h-11 items-center hover:text-ink">
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Summary({ product }: { product: Product }) {
  return (
    <>
      <p className="eyebrow text-soft">{product.brand}</p>
      <h1 className="display mt-2 text-[clamp(1.9rem,1.4rem+2vw,3.25rem)]">{product.name}</h1>
      <div className="mt-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-2xl tabular-nums">{formatMoney(product.price)}</p>
        <a href="#reviews" className="rounded-sm">
          <Rating value={product.avg_rating} size={16} />
          <span className="sr-only">To the reviews</span>
        </a>
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
    </>
  )
}

function SummarySkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton className="h-4 w-24" />
      <Skeleton className="mt-3 h-14 w-full" />
      <Skeleton className="mt-5 h-8 w-32" />
      <Skeleton className="mt-8 h-11 w-full" />
      <Skeleton className="mt-8 h-64 w-full" />
    </div>
  )
}
