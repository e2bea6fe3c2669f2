/** The last products viewed, stored in this browser alone. */
import type { Product } from '@/lib/api/types'
import { keptStore } from '@/lib/kept-store'

const maxRemembered = 13

export const useRecentlyViewed = keptStore('recently-viewed', { products: [] as Product[] })

export function rememberViewed(product: Product): void {
  useRecentlyViewed.setState(({ products }) => ({
    products: [product, ...products.filter(({ id }) => id !== product.id)].slice(0, maxRemembered),
  }))
}
