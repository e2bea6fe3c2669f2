import { useHomeNews } from '@/app/pages/compare-home-page'
import { renewPages } from '@/features/pages/renew-pages'
import { useRecentlyViewed } from '@/features/recently-viewed/recently-viewed-store'
import { forgetEvents } from '@/lib/event-sender'
import { clearSignals } from '@/lib/signals'

/** Takes back what the shop noted of this shopper, there and in this browser; the shelves start from what is left. */
export async function forgetMe(): Promise<void> {
  await forgetEvents()
  useRecentlyViewed.setState({ products: [] })
  useHomeNews.setState({ shown: null, news: null })
  clearSignals(Date.now())
  renewPages()
}
