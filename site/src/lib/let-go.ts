/** Tells the shopper what of theirs is not tried any more. The shop may have it all the same: an answer gets lost too. */
import { plural } from '@/lib/format'
import { showToast } from '@/lib/toasts'

const listed = new Intl.ListFormat('en')

const namedAtMost = 3

/** @param titles what it was about, as the shopper would call it */
export function tellLetGo(titles: string[]): void {
  const each = [...new Set(titles)]
  const rest = each.length - namedAtMost
  const named = rest > 0 ? [...each.slice(0, namedAtMost), plural(rest, 'other thing')] : each
  showToast(`This may not have been stored: ${listed.format(named)}. Please have a look.`, { tone: 'bad' })
}
