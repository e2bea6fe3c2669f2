import { Link } from 'wouter'
import { DashboardBeside } from '@/app/pages/dashboard-beside'
import { dashboardQuery } from '@/app/pages/dashboard-query'
import { StartingPointSelect, useStartingPoints } from '@/app/pages/dashboard-starting-point'
import { Button, buttonClass } from '@/components/ui/button'
import { FailureNotice, Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { demoAccount } from '@/features/auth/demo-account'
import { useLogin } from '@/features/auth/api/login'
import { useCart } from '@/features/cart/api/get-cart'
import { ModelFigures } from '@/features/dashboard/components/model-figures'
import { RankedList } from '@/features/dashboard/components/ranked-list'
import { StrategyExplanation } from '@/features/dashboard/components/strategy-explanation'
import type { Strategy } from '@/features/dashboard/strategies'
import { useRecommendations } from '@/features/recommendations/api/get-recommendations'
import { toProblem } from '@/lib/api/problem'
import { useUser } from '@/lib/session'
import { showToast } from '@/lib/toasts'

type Props = {
  strategy: Strategy
  beside: Strategy | null
  productId: number | null
  onProduct: (id: number) => void
  onBeside: (id: string) => void
}

/** One strategy's list, for this shopper or from the product chosen. */
export function DashboardStrategy({ strategy, beside, productId, onProduct, onBeside }: Props) {
  const user = useUser()
  const { choices, first } = useStartingPoints(strategy.startsFrom !== null)
  const { cart, error: cartError } = useCart()
  const start = productId ?? first
  const cartIds = cart?.items.map((item) => item.product.id) ?? []
  const isCartComing = strategy.startsFrom === 'cart' && !cart && !cartError
  const query = isCartComing ? null : dashboardQuery(strategy, start, cartIds)
  const allowed = !strategy.needsShopper || user !== null
  const { data, error, refetch } = useRecommendations(query ?? { strategy: strategy.id }, allowed && query !== null)
  const usesCart = strategy.startsFrom === 'cart' && cartIds.length > 0
  return (
    <div>
      <StrategyExplanation strategy={strategy} />
      {strategy.id === 'for-you' && <ModelFigures />}
      {allowed && strategy.startsFrom !== null && !usesCart && (
        <StartingPointSelect choices={choices} chosen={start} onChoose={onProduct} />
      )}
      {usesCart && <p className="mt-5 text-sm text-soft">Computed for what is in your bag now.</p>}
      <div className="mt-6">
        {!allowed ? (
          <NeedsShopper />
        ) : error && !data ? (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        ) : !data ? (
          <ListSkeleton />
        ) : data.items.length === 0 ? (
          <Notice title="Nothing to show">
            {strategy.startsFrom === 'product'
              ? 'This strategy has nothing for the piece chosen. Choose another above.'
              : 'This strategy finds no piece that qualifies.'}
          </Notice>
        ) : (
          <>
            <p className="mb-3 text-sm text-soft">
              {data.fallback && <span className="font-medium text-warn">Stood in by {data.fallback}. </span>}
              Computed <time dateTime={data.generated_at}>{new Date(data.generated_at).toLocaleString('en-GB')}</time>
            </p>
            <RankedList key={JSON.stringify(query)} strategy={data.fallback ?? strategy.id} items={data.items} />
            <DashboardBeside
              strategy={strategy}
              items={data.items}
              beside={beside}
              start={start ?? data.items[0]?.product.id}
              cartIds={cartIds}
              isSignedIn={user !== null}
              onChoose={onBeside}
            />
          </>
        )}
      </div>
    </div>
  )
}

function NeedsShopper() {
  const login = useLogin()
  const signIn = () =>
    login.mutate(
      { email: demoAccount.email, password: demoAccount.password },
      { onError: (failure) => showToast(toProblem(failure).message, { tone: 'bad' }) },
    )
  return (
    <Notice
      title="This one needs to know you"
      action={
        <>
          <Button pending={login.isPending} pendingLabel="Signing in…" onClick={signIn}>
            Use the demo account
          </Button>
          <Link href="/login?next=/dashboard" className={buttonClass('outline')}>
            Sign in
          </Link>
        </>
      }
    >
      It scores pieces by what a shopper bought or liked.
    </Notice>
  )
}

function ListSkeleton() {
  return (
    <div className="grid grid-cols-1 gap-4">
      {[0, 1, 2, 3, 4].map((index) => (
        <Skeleton key={index} className="h-28 w-full" />
      ))}
    </div>
  )
}
