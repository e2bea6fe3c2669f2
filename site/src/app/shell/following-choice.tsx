import { useId, useState } from 'react'
import { Confirm } from '@/components/ui/confirm'
import { allowFollowing, useFollowing } from '@/lib/following'
import { useUser } from '@/lib/session'
import { browserObjects } from '@/lib/visitor'

/** The switch for noting what the shopper is shown and chooses, and the way to have it forgotten. */
export function FollowingChoice() {
  const id = useId()
  const user = useUser()
  const allowed = useFollowing((state) => state.allowed)
  const objects = browserObjects()
  return (
    <section aria-labelledby={`${id}-title`} className="sm:col-span-full">
      <h2 id={`${id}-title`} className="eyebrow text-soft">
        What we note
      </h2>
      <label className="mt-2 flex min-h-11 max-w-xl items-center gap-3">
        <input
          type="checkbox"
          className="size-5 shrink-0 accent-accent"
          checked={allowed}
          disabled={objects}
          aria-describedby={`${id}-note`}
          onChange={(event) => allowFollowing(event.target.checked)}
        />
        Learn from what I am shown and choose
      </label>
      <p id={`${id}-note`} className="max-w-xl text-sm text-soft">
        {objects
          ? 'Your browser asks that nobody follows you, so nothing is noted.'
          : allowed
            ? 'It makes your shelves yours, and tells us what is worth showing. Kept for ninety days, and given to nobody.'
            : 'Nothing is noted from now on. What was noted before stays until you have it forgotten.'}
      </p>
      <ForgetMe key={user?.id} signedIn={user !== null} />
    </section>
  )
}

/** Asks first, since there is no way back from it. What it said then stays as it was. */
function ForgetMe({ signedIn }: { signedIn: boolean }) {
  const [done, setDone] = useState('')
  const forget = async () => {
    setDone('')
    const { forgetMe } = await import('@/app/forget-me')
    await forgetMe()
    setDone(whatItDid(signedIn))
  }
  return (
    <div className="mt-3">
      <Confirm
        label="Forget me"
        question={whatItWouldDo(signedIn)}
        yes="Yes, forget it"
        pendingLabel="Forgetting…"
        onConfirm={forget}
      />
      <p role="status" className="mt-2 max-w-xl text-sm">
        {done}
      </p>
    </div>
  )
}

function whatItWouldDo(signedIn: boolean): string {
  const where = signedIn ? ' (on any device while signed in, and in this browser before that)' : ' in this browser'
  return (
    `The shop deletes what you were shown, looked at, chose and put in the bag${where}. Your list of recently viewed ` +
    'pieces here goes too. This can’t be undone.'
  )
}

function whatItDid(signedIn: boolean): string {
  return (
    `Forgotten. The shop has deleted what it had noted of ${signedIn ? 'you' : 'this browser'}, and your shelves start anew. ` +
    (signedIn ? 'Your orders, likes, reviews and bag stay.' : 'Your bag and what you liked stay in this browser.')
  )
}
