/** The bag of a shopper who has not signed in: kept in this browser, handed to the account at sign-in. */
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import type { Cart, Product } from '@/lib/api/types'

export type GuestLine = { product: Product; quantity: number }

export const useGuestCart = create<{ lines: GuestLine[] }>()(
  persist(() => ({ lines: [] as GuestLine[] }), { name: 'stylesense.guest-bag' }),
)

export function setGuestQuantity(product: Product, quantity: number): void {
  useGuestCart.setState(({ lines }) => {
    if (quantity <= 0) return { lines: lines.filter((line) => line.product.id !== product.id) }
    const held = lines.some((line) => line.product.id === product.id)
    return {
      lines: held
        ? lines.map((line) => (line.product.id === product.id ? { product, quantity } : line))
        : [...lines, { product, quantity }],
    }
  })
}

export function guestQuantityOf(productId: number): number {
  return useGuestCart.getState().lines.find((line) => line.product.id === productId)?.quantity ?? 0
}

export function toCart(lines: readonly { product: Product; quantity: number }[]): Cart {
  const items = lines.map(({ product, quantity }) => ({
    product,
    quantity,
    line_total: toCents(product.price * quantity),
  }))
  return {
    items,
    item_count: items.reduce((sum, item) => sum + item.quantity, 0),
    subtotal: toCents(items.reduce((sum, item) => sum + item.line_total, 0)),
  }
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100
}
