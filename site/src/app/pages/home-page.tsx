import { lazy, Suspense } from 'react'
import { HomeHero } from '@/app/pages/home-hero'
import { heroOf } from '@/app/pages/hero-items'
import { recommendationTile } from '@/app/product-tile'
import { useHiddenProducts } from '@/features/saved/api/get-interactions'
import { productIdsOn, usePage } from '@/features/pages/api/get-page'
import { PageShelves } from '@/features/pages/components/page-shelves'
import { usePageTitle } from '@/lib/use-page-title'

const HomeNews = lazy(() => import('@/app/pages/home-news'))
const HomeFoot = lazy(() => import('@/app/pages/home-foot'))

/** The shelves come in one answer; what is no recommendation is loaded while the shopper reads them. */
export default function HomePage() {
  usePageTitle('')
  const page = usePage({ name: 'home' })
  const hidden = useHiddenProducts()
  const hero = heroOf(page.data, hidden)
  return (
    <>
      <HomeHero items={hero} failed={page.isError} />
      <div className="page-width divide-y divide-line">
        <Suspense fallback={null}>
          <HomeNews page={page.data} />
        </Suspense>
        <PageShelves
          page={page}
          renderProduct={recommendationTile}
          leftOut={new Set([...hidden, ...(hero ?? []).map(({ product }) => product.id)])}
        />
        <Suspense fallback={<div className="min-h-dvh" />}>
          <HomeFoot shownAbove={productIdsOn(page.data?.shelves ?? [])} />
        </Suspense>
      </div>
    </>
  )
}
