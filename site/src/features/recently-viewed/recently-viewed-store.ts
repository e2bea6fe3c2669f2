/** The last products viewed, stored in this browser alone. */
import { create } from 'zustand'
import { createJSONStorage, persist } from 'zustand/middleware'
import type { Product } from '@/lib/api/types'
import { browserStore } from '@/lib/browser'

const maxRemembered = 13

export const useRecentlyViewed = create<{ products: Product[] }>()(
  persist(() => ({ products: [] as Product[] }), {
    name: 'stylesense.recently-viewed',
    storage: createJSONStorage(() => browserStore),
  }),
)

export function rememberViewed(product: Product): void {
  useRecentlyViewed.setState(({ products }) => ({
    products: [product, ...products.filter(({ id }) => id !== product.id)].slice(0, maxRemembered),
  }))
}
