/** What the API refused to put in the cart, and why, by product. */
import { create } from 'zustand'

export const useCartConflicts = create<{ byProduct: Record<number, string> }>()(() => ({ byProduct: {} }))

export function noteConflict(productId: number, message: string): void {
  useCartConflicts.setState(({ byProduct }) => ({ byProduct: { ...byProduct, [productId]: message } }))
}

export function clearConflict(productId: number): void {
  useCartConflicts.setState(({ byProduct }) => {
    const { [productId]: _, ...rest } = byProduct
    return { byProduct: rest }
  })
}
