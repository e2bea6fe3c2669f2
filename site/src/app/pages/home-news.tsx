import { useHomeNews } from '@/app/pages/compare-home-page'

export { compareHomePage } from '@/app/pages/compare-home-page'

/** Says what is new on the page since it was last shown, and which deed it follows. */
export default function HomeNews() {
  const news = useHomeNews((state) => state.news)
  return (
    <p role="status" className={news ? 'stitch-above mb-2 pt-4 text-accent' : 'sr-only'}>
      {news}
    </p>
  )
}
