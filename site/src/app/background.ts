/** What goes on beside the pages. Not in the first script: nothing of it happens before the first page is there. */
import { takeAddPresses } from '@/features/cart/cart-commands'
import '@/features/reviews/api/post-review'
import { finishSigningOut } from '@/features/auth/api/logout'
import { useGuestCart } from '@/features/cart/guest-cart'
import { mergeGuestCartAtSignIn } from '@/features/cart/merge-guest-cart'
import { onPicksChanged } from '@/features/preferences/api/put-preferences'
import { renewPages } from '@/features/pages/renew-pages'
import { useGuestSaved } from '@/features/saved/guest-saved'
import { mergeGuestSavedAtSignIn } from '@/features/saved/merge-guest-saved'
import { useRecentlyViewed } from '@/features/recently-viewed/recently-viewed-store'
import { onMarksChanged, takeMarkPresses } from '@/features/saved/toggle-saved'
import { onViewsTaken, startSending } from '@/lib/event-sender'
import { announceAnswersElsewhere } from '@/lib/answers-elsewhere'
import { announceFailedClicks } from '@/lib/failed-clicks'
import { syncFollowing } from '@/lib/following'
import { startDelivering } from '@/lib/outbox'
import { catchUpWhenRestored } from '@/lib/restored-page'
import { useSession } from '@/lib/session'
import { syncBetweenTabs } from '@/lib/stored-state'
import { watchCards } from '@/lib/watch-cards'

void finishSigningOut()
takeAddPresses()
takeMarkPresses()
startDelivering()
mergeGuestCartAtSignIn()
mergeGuestSavedAtSignIn()
onViewsTaken(renewPages)
onMarksChanged(renewPages)
onPicksChanged(renewPages)
announceAnswersElsewhere()
syncBetweenTabs(useRecentlyViewed)
catchUpWhenRestored(useSession, useGuestCart, useGuestSaved, useRecentlyViewed)
announceFailedClicks()
syncFollowing()
startSending()
watchCards()
