import { useEffect } from 'react'
import { compareHomePage, useHomeNews } from '@/app/pages/compare-home-page'
import type { RecommendationPage } from '@/lib/api/types'

/** Says what is new on the page since it was last shown, and which deed it follows. */
export default function HomeNews({ page }: { page: RecommendationPage | undefined }) {
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
