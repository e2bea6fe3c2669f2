import { lazy, Suspense, useEffect } from 'react'
import { HomeHero } from '@/app/pages/home-hero'
import { heroOf } from '@/app/pages/hero-items'
import { recommendationTile } from '@/app/product-tile'
import { useHiddenProducts } from '@/features/saved/api/get-interactions'
import { productIdsOn, usePage } from '@/features/pages/api/get-page'
import { PageShelves } from '@/features/pages/components/page-shelves'
import { usePageTitle } from '@/lib/use-page-title'

const newsOfHome = () => import('@/app/pages/home-news')
const HomeNews = lazy(newsOfHome)
const HomeFoot = lazy(() => import('@/app/pages/home-foot'))

/** The shelves come in one answer; what is no recommendation is loaded while the shopper reads them. */
export default function HomePage() {
  usePageTitle('')
  const page = usePage({ name: 'home' })
  const { data, dataUpdatedAt } = page
  useEffect(() => {
    // Goes on for a shopper who has left again: what was shown is what the next page is compared with.
    if (data) {
      newsOfHome()
        .then(({ compareHomePage }) => compareHomePage(data, dataUpdatedAt))
        .catch(() => undefined)
    }
  }, [data, dataUpdatedAt])
  const hidden = useHiddenProducts()
  const hero = heroOf(page.data, hidden)
  return (
    <>
      <HomeHero items={hero} failed={page.isError} />
      <div className="page-width divide-y divide-line">
        <Suspense fallback={null}>
          <HomeNews />
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
