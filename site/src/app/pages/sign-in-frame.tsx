import type { ComponentType, ReactNode } from 'react'
import { Redirect, useLocation, useSearch } from 'wouter'
import { ProductPicture } from '@/components/product/product-picture'
import { afterSignIn } from '@/features/auth/after-sign-in'
import { trendingQuery, useRecommendations } from '@/features/recommendations/api/get-recommendations'
import { useUser } from '@/lib/session'

type Props = {
  title: string
  lead: ReactNode
  Form: ComponentType<{ onDone: () => void }>
  /** The step between the form and the page to go to, if there is one. */
  stepAfter?: (next: string) => string
}

/** The layout of the sign-in and sign-up pages: the form, and on a wide screen a wall of trending products. */
export function SignInFrame({ title, lead, Form, stepAfter = (next) => next }: Props) {
  const [, navigate] = useLocation()
  const next = stepAfter(afterSignIn(useSearch()))
  const user = useUser()
  if (user) return <Redirect to={next} replace />
  return (
    <div className="grid grid-cols-1 min-h-dvh flex-1 content-start lg:min-h-[46rem] lg:grid-cols-2 lg:content-stretch">
      <div className="mx-auto w-full max-w-md px-5 py-12 sm:py-20">
        <h1 className="display text-title">{title}</h1>
        <p className="mt-3 mb-8 text-soft">{lead}</p>
        <Form onDone={() => navigate(next, { replace: true })} />
      </div>
      <TrendingWall />
    </div>
  )
}

function TrendingWall() {
  const { data } = useRecommendations(trendingQuery)
  return (
    <div aria-hidden="true" className="hidden grid-cols-3 gap-3 overflow-hidden bg-accent-wash p-3 lg:grid">
      {[0, 1, 2].map((column) => (
        <div key={column} className={`flex flex-col gap-3 ${column === 1 ? '-mt-32' : '-mt-10'}`}>
          {data?.items.slice(column * 4, column * 4 + 4).map(({ product }) => (
            <ProductPicture key={product.id} product={product} />
          ))}
        </div>
      ))}
    </div>
  )
}
