/** What the API refused to put in the bag, and why, to be said on the line it is about. */
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
