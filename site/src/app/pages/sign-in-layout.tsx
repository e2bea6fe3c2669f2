import type { ReactNode } from 'react'
import { ProductPicture } from '@/components/product/product-picture'
import { trendingQuery, useRecommendations } from '@/features/recommendations/api/get-recommendations'

type Props = { title: string; lead: ReactNode; children: ReactNode }

/** A page with a form, and on a wide screen a wall of trending products beside it. */
export function SignInLayout({ title, lead, children }: Props) {
  return (
    <div className="grid min-h-dvh grid-cols-1 content-start lg:min-h-[46rem] lg:grid-cols-2 lg:content-stretch">
      <div className="mx-auto w-full max-w-md px-5 py-12 sm:py-20">
        <h1 className="display text-title">{title}</h1>
        <p className="mt-3 mb-8 text-soft">{lead}</p>
        {children}
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
