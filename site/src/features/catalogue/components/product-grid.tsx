import type { ReactNode, Ref } from 'react'
import { ProductCardSkeleton } from '@/components/product/product-card-skeleton'
import { pageSize, type ProductPages } from '@/features/catalogue/api/get-products'
import type { Product } from '@/lib/api/types'

type Props = {
  ref: Ref<HTMLUListElement>
  results: ProductPages
  renderProduct: (product: Product, eager: boolean) => ReactNode
}

/** As many products as the first screen shows. */
const eagerProducts = 6

export function ProductGrid({ ref, results, renderProduct }: Props) {
  return (
    <ul
      ref={ref}
      aria-label="Pieces"
      aria-busy={results.isOutdated}
      className={`grid grid-cols-2 gap-x-3 gap-y-9 transition-opacity sm:gap-x-5 md:grid-cols-3 xl:grid-cols-4 3xl:grid-cols-5 ${results.isOutdated ? 'opacity-50' : ''}`}
    >
      {results.pages.map((page, number) =>
        page
          ? page.items.map((product, index) => (
              <li key={product.id}>{renderProduct(product, number === 0 && index < eagerProducts)}</li>
            ))
          : Array.from({ length: pageSize }, (_, index) => (
              <li key={`${number}-${index}`}>
                <ProductCardSkeleton />
              </li>
            )),
      )}
    </ul>
  )
}
