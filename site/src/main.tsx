import '@/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '@/app/app'
import { mergeGuestCartAtSignIn } from '@/features/cart/merge-guest-cart'
import { takeEarlyFirstShelf } from '@/features/recommendations/first-shelf'
import { watchConnection } from '@/lib/connection'
import { forgetPersonalDataAtSignOut, queryClient } from '@/lib/query-client'
import { keepSessionInStepBetweenTabs } from '@/lib/session'

keepSessionInStepBetweenTabs()
watchConnection()
forgetPersonalDataAtSignOut()
mergeGuestCartAtSignIn()
void takeEarlyFirstShelf(queryClient)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
