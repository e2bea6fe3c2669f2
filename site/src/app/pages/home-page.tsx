import { lazy, Suspense, useEffect } from 'react'
import { HomeHero } from '@/app/pages/home-hero'
import { heroOf } from '@/app/pages/hero-items'
import { compareHomePage, useHomeNews } from '@/app/pages/home-news'
import { recommendationTile } from '@/app/product-tile'
import { useHiddenProducts } from '@/features/saved/api/get-interactions'
import { usePage } from '@/features/pages/api/get-page'
import { PageShelves } from '@/features/pages/components/page-shelves'
import { usePageTitle } from '@/lib/use-page-title'

const HomeFoot = lazy(() => import('@/app/pages/home-foot'))

/** The shelves come in one answer; what is no recommendation is loaded while the shopper reads them. */
export default function HomePage() {
  usePageTitle('')
  const page = usePage({ name: 'home' })
  const hidden = useHiddenProducts()
  const hero = heroOf(page.data, hidden)
  const shown = page.data?.shelves.flatMap((shelf) => shelf.list.items.map(({ product }) => product.id)) ?? []
  return (
    <>
      <HomeHero items={hero} failed={page.isError} />
      <div className="page-width divide-y divide-line">
        <HomeNews page={page.data} />
        <PageShelves
          page={page}
          renderProduct={recommendationTile}
          leftOut={new Set([...hidden, ...(hero ?? []).map(({ product }) => product.id)])}
        />
        <Suspense fallback={<div className="min-h-dvh" />}>
          <HomeFoot shownAbove={shown} />
        </Suspense>
      </div>
    </>
  )
}

/** Says what is new on the page since it was last shown, and which deed it follows. */
function HomeNews({ page }: { page: ReturnType<typeof usePage>['data'] }) {
  const news = useHomeNews((state) => state.news)
  useEffect(() => {
    if (page) compareHomePage(page)
  }, [page])
  return (
    <p role="status" className={news ? 'stitch-above mb-2 pt-4 text-accent' : 'sr-only'}>
      {news}
    </p>
  )
}
