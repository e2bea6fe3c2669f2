import type { ReactNode } from 'react'
import { ProductPicture } from '@/components/product/product-picture'
import { useRecommendations } from '@/features/recommendations/api/get-recommendations'

/** The layout of the sign-in and sign-up pages: the form, and on a wide screen a wall of trending products. */
export function SignInFrame({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  const { data } = useRecommendations({ strategy: 'trending', limit: 15, anonymous: true })
  return (
    <div className="grid min-h-dvh flex-1 content-start lg:min-h-[46rem] lg:grid-cols-2 lg:content-stretch">
      <div className="mx-auto w-full max-w-md px-5 py-12 sm:py-20">
        <h1 className="display text-title">{title}</h1>
        <p className="mt-3 mb-8 text-soft">{lead}</p>
        {children}
      </div>
      <div aria-hidden="true" className="hidden grid-cols-3 gap-3 overflow-hidden bg-accent-wash p-3 lg:grid">
        {[0, 1, 2].map((column) => (
          <div key={column} className={`flex flex-col gap-3 ${column === 1 ? '-mt-32' : '-mt-10'}`}>
            {data?.items.slice(column * 4, column * 4 + 4).map(({ product }) => (
              <ProductPicture key={product.id} product={product} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
