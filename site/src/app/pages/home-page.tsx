import { lazy, Suspense } from 'react'
import { HomeHero, heroLength } from '@/app/pages/home-hero'
import { TrendingShelf } from '@/app/trending-shelf'
import { usePageTitle } from '@/lib/use-page-title'

const HomeShelves = lazy(() => import('@/app/pages/home-shelves'))

/** The first shelf is in the first script; the rest is loaded while the shopper reads it. */
export default function HomePage() {
  usePageTitle('')
  return (
    <>
      <HomeHero />
      <div className="page-width divide-y divide-line">
        <TrendingShelf skip={heroLength} eager />
        <Suspense fallback={<div className="min-h-dvh" />}>
          <HomeShelves />
        </Suspense>
      </div>
    </>
  )
}
