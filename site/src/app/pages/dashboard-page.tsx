import { useSearchParams } from 'wouter'
import { DashboardAsAnother } from '@/app/pages/dashboard-as-another'
import { DashboardStrategy } from '@/app/pages/dashboard-strategy'
import { DashboardTaste } from '@/app/pages/dashboard-taste'
import { StrategyTabs } from '@/features/dashboard/components/strategy-tabs'
import { strategies, strategyOf } from '@/features/dashboard/strategies'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

/** The learned ranking and the ten strategies, each with its list, and the taste profile of whoever is signed in. */
export default function DashboardPage() {
  usePageTitle('How it chooses')
  const user = useUser()
  const [params, setParams] = useSearchParams()
  const requested = params.get('strategy')
  // A guest starts on a strategy that is the same for everyone.
  const strategy = strategyOf(requested ?? (user ? (strategies[0]?.id ?? null) : 'trending'))
  const product = Number(params.get('product'))
  const change = (next: { strategy?: string; product?: number; beside?: string }) =>
    setParams((before) => {
      const after = new URLSearchParams(before)
      if (next.strategy) after.set('strategy', next.strategy)
      if (next.beside === '') after.delete('beside')
      else if (next.beside) after.set('beside', next.beside)
      if (next.product) after.set('product', String(next.product))
      return after
    })
  return (
    <div className="page-width pt-8 pb-16 sm:pt-12">
      <h1 className="display text-title">How it chooses</h1>
      <p className="mt-3 max-w-2xl text-lead text-soft">
        One ranking that learns and ten strategies, each with a question of its own. Below is what every one of them
        answers
        {user ? ` for ${user.full_name}` : ''}, with the score and the evidence behind it.
      </p>
      <DashboardAsAnother />
      {user && (
        <section aria-labelledby="taste" className="mt-10">
          <h2 id="taste" className="display mb-5 text-heading">
            What your purchases say
          </h2>
          <DashboardTaste />
        </section>
      )}
      <section aria-labelledby="strategies" className="mt-14">
        <h2 id="strategies" className="display mb-6 text-heading">
          One that learns, and ten formulas
        </h2>
        <StrategyTabs chosen={strategy} onChoose={({ id }) => change({ strategy: id })}>
          <DashboardStrategy
            key={user?.id}
            strategy={strategy}
            beside={strategies.find(({ id }) => id !== strategy.id && id === params.get('beside')) ?? null}
            productId={product > 0 ? product : null}
            onProduct={(id) => change({ product: id })}
            onBeside={(id) => change({ beside: id })}
          />
        </StrategyTabs>
      </section>
    </div>
  )
}
