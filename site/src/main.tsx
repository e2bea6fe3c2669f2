import '@/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/app'
import { useGuestCart } from '@/features/cart/guest-cart'
import { useRecentlyViewed } from '@/features/recently-viewed/recently-viewed-store'
import { takeEarlyFirstShelf } from '@/features/recommendations/first-shelf'
import { useGuestSaved } from '@/features/saved/guest-saved'
import { watchConnection } from '@/lib/connection'
import { announceFailedClicks } from '@/lib/failed-clicks'
import { clearPersonalDataAtSignOut, queryClient } from '@/lib/query-client'
import { useSession } from '@/lib/session'
import { syncBetweenTabs } from '@/lib/stored-state'
import { tolerateTranslators } from '@/lib/translated-page'

tolerateTranslators()
announceFailedClicks()
syncBetweenTabs(useSession, useGuestCart, useGuestSaved, useRecentlyViewed)
watchConnection()
clearPersonalDataAtSignOut()
void import('@/app/at-sign-in')
void takeEarlyFirstShelf(queryClient)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
