import { lazy, Suspense } from 'react'
import { HomeHero, heroLength } from '@/app/pages/home-hero'
import { ProductTile } from '@/app/product-tile'
import { Shelf } from '@/features/recommendations/components/shelf'
import { firstShelf } from '@/features/recommendations/first-shelf'
import { usePageTitle } from '@/lib/use-page-title'

const HomeShelves = lazy(() => import('@/app/pages/home-shelves'))

/** The first shelf is in the first script; the rest is loaded while the shopper reads it. */
export default function HomePage() {
  usePageTitle('')
  return (
    <>
      <HomeHero />
      <div className="page-width divide-y divide-line">
        <Shelf
          title="What everyone is wearing"
          why="Ordered, liked and reviewed most over the last thirty days."
          query={firstShelf}
          skip={heroLength}
          renderProduct={(item) => <ProductTile product={item.product} reason={item.reason.text} />}
          eager
        />
        <Suspense fallback={<div className="min-h-dvh" />}>
          <HomeShelves />
        </Suspense>
      </div>
    </>
  )
}
