import { lazy, Suspense } from 'react'
import { HomeHero, shownInHero } from '@/app/pages/home-hero'
import { ProductTile } from '@/app/product-tile'
import { Shelf } from '@/features/recommendations/components/shelf'
import { firstShelf } from '@/features/recommendations/first-shelf'
import { usePageTitle } from '@/lib/use-page-title'

const HomeShelves = lazy(() => import('@/app/pages/home-shelves'))

/** The first shelf comes with the first script; what hangs below it is fetched while the shopper looks. */
export default function HomePage() {
  usePageTitle('')
  return (
    <>
      <HomeHero />
      <div className="page-width divide-y divide-line">
        <Shelf
          title="What everyone is wearing"
          why="Ordered, liked and reviewed most over the last thirty days."
          ask={firstShelf}
          skip={shownInHero}
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
