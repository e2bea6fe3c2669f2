import '@/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/app'
import { useGuestCart } from '@/features/cart/guest-cart'
import { takeEarlyHomePage } from '@/features/pages/early-home-page'
import { useGuestSaved } from '@/features/saved/guest-saved'
import { watchConnection } from '@/lib/connection'
import { clearPersonalDataAtSignOut, queryClient } from '@/lib/query-client'
import { useSession } from '@/lib/session'
import { syncBetweenTabs } from '@/lib/stored-state'
import { tolerateTranslators } from '@/lib/translated-page'

tolerateTranslators()
syncBetweenTabs(useSession, useGuestCart, useGuestSaved)
watchConnection()
clearPersonalDataAtSignOut()
void import('@/app/background')
void takeEarlyHomePage(queryClient)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
