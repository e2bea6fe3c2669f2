import type { ReactNode } from 'react'
import { Rail } from '@/components/ui/rail'
import { useRecentlyViewed } from '@/features/recently-viewed/recently-viewed-store'
import type { Product } from '@/lib/api/types'

type Props = { renderProduct: (product: Product) => ReactNode; except: readonly number[] }

export function RecentlyViewed({ renderProduct, except }: Props) {
  const products = useRecentlyViewed((state) => state.products).filter(({ id }) => !except.includes(id))
  if (products.length === 0) return null
  return (
    <section aria-label="Recently viewed" className="py-8 sm:py-12">
      <h2 className="display text-heading">Where you left off</h2>
      <p className="mt-2 mb-6 text-soft">The last pieces you looked at, remembered by this browser only.</p>
      <Rail label="Recently viewed">
        {products.map((product) => (
          <li key={product.id}>{renderProduct(product)}</li>
        ))}
      </Rail>
    </section>
  )
}
