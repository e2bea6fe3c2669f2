/** What a guest gathered goes to the account at sign-in. Not in the first script: nobody signs in before the first page is there. */
import { mergeGuestCartAtSignIn } from '@/features/cart/merge-guest-cart'
import { mergeGuestSavedAtSignIn } from '@/features/saved/merge-guest-saved'

mergeGuestCartAtSignIn()
mergeGuestSavedAtSignIn()
