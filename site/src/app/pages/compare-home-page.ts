/** Whether the home page has changed since it was last shown, and what the shopper did in between. */
import { createJSONStorage } from 'zustand/middleware'
import { productIdsOn } from '@/features/pages/api/get-page'
import type { RecommendationPage } from '@/lib/api/types'
import { tabStore } from '@/lib/browser'
import { keptStore } from '@/lib/kept-store'
import { clearSignals, useSignals, type Signal } from '@/lib/signals'

type News = { shown: { request: string; products: number[] } | null; news: string | null }

/** What was shown is kept in this tab, so that a page that is loaded anew still knows it. */
export const useHomeNews = keptStore<News>(
  'home-page',
  { shown: null, news: null },
  { storage: createJSONStorage(() => tabStore), partialize: ({ shown }) => ({ shown }) },
)

/** @param answeredAt when the page came: what the shopper did after that cannot have changed it */
export function compareHomePage(page: RecommendationPage, answeredAt: number): void {
  const { shown: before } = useHomeNews.getState()
  if (before?.request === page.request_id) return
  const products = productIdsOn(page.shelves)
  const signals = useSignals.getState().signals.filter(({ at }) => at <= answeredAt)
  const added = before ? products.filter((id) => !before.products.includes(id)).length : 0
  const news = added > 0 && signals.length > 0 ? newsOf(signals, added) : null
  useHomeNews.setState({ shown: { request: page.request_id, products }, news })
  // What has changed nothing yet, as the API may not have heard of it, is kept for the page that it does change.
  if (!before || added > 0) clearSignals(answeredAt)
}

const named = 2

function newsOf(signals: Signal[], added: number): string {
  const deeds = signals.slice(-named).map(({ deed, name }) => `${deed} ${name}`)
  const pieces = added === 1 ? 'one piece here is' : `${added} pieces here are`
  return `Since you ${deeds.join(' and ')}, ${pieces} new.`
}
