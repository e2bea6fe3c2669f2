import { Button } from '@/components/ui/button'
import { FailureNotice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { useSignIns, useSignOutEverywhere, useSignOutThere } from '@/features/auth/api/sessions'
import { deviceName } from '@/features/auth/device-name'
import { toProblem } from '@/lib/api/problem'
import type { SignIn } from '@/lib/api/types'
import { formatDay } from '@/lib/format'
import { showToast } from '@/lib/toasts'

const tell = (failure: unknown) => showToast(toProblem(failure).message, { tone: 'bad' })

/** Where the shopper is signed in. @param onSignedOut when that is nowhere any more */
export function SignIns({ onSignedOut }: { onSignedOut: () => void }) {
  const { data, error, refetch } = useSignIns()
  const everywhere = useSignOutEverywhere(onSignedOut)
  if (error && !data) return <FailureNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton className="h-32 w-full" />
  return (
    <>
      <ul aria-label="Where you are signed in" className="divide-y divide-line border-y border-line">
        {data.map((signIn) => (
          <SignInEntry key={signIn.id} signIn={signIn} />
        ))}
      </ul>
      <Button
        variant="outline"
        className="mt-4"
        pending={everywhere.isPending}
        pendingLabel="Signing out…"
        onClick={() => everywhere.mutate(undefined, { onError: tell })}
      >
        Sign out everywhere
      </Button>
    </>
  )
}

function SignInEntry({ signIn }: { signIn: SignIn }) {
  const signOutThere = useSignOutThere()
  const name = deviceName(signIn.client)
  return (
    <li className="flex min-h-14 items-center justify-between gap-3 py-2">
      <span>
        <span className="block">{name}</span>
        <span className="text-sm text-soft">
          {signIn.current ? 'This browser' : `Last used ${formatDay(signIn.last_used_at)}`}
        </span>
      </span>
      {!signIn.current && (
        <Button
          variant="quiet"
          aria-label={`Sign out of ${name}`}
          pending={signOutThere.isPending}
          onClick={() => signOutThere.mutate(signIn.id, { onError: tell })}
        >
          Sign out
        </Button>
      )}
    </li>
  )
}
