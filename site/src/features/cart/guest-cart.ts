/** The cart of a shopper who has not signed in: kept in this browser, moved to the account at sign-in. */
import { create } from 'zustand'
import { getLineProduct } from '@/features/cart/api/get-line-product'
import { toProblem } from '@/lib/api/problem'
import type { Cart, Product } from '@/lib/api/types'
import { randomUuid } from '@/lib/browser'
import { keptStore } from '@/lib/kept-store'

/** @property key names the line as it stands, so that it is handed over once however often that is tried */
export type GuestLine = { product: Product; quantity: number; key: string }

export const useGuestCart = keptStore('guest-bag', { lines: [] as GuestLine[] })

/**
 * Prices and stock as this page last read them. Not part of the stored cart, which is written as a whole: a refresh would
 * undo what another tab has just put in.
 */
export const useCurrentProducts = create<{ byId: Record<number, Product> }>()(() => ({ byId: {} }))

export function setGuestQuantity(product: Product, quantity: number): void {
  storeCurrentProduct(product)
  useGuestCart.setState(({ lines }) => {
    if (quantity <= 0) return { lines: lines.filter((line) => line.product.id !== product.id) }
    const held = lines.some((line) => line.product.id === product.id)
    const line = { product, quantity, key: randomUuid() }
    return { lines: held ? lines.map((other) => (other.product.id === product.id ? line : other)) : [...lines, line] }
  })
}

export function guestQuantityOf(productId: number): number {
  return useGuestCart.getState().lines.find((line) => line.product.id === productId)?.quantity ?? 0
}

/** Reads current prices and stock; a product that no longer exists shows as sold out. */
export async function refreshGuestCart(): Promise<void> {
  await Promise.all(
    useGuestCart.getState().lines.map(async ({ product }) => {
      const current = await getLineProduct(product.id).catch((error: unknown) =>
        toProblem(error).status === 404 ? { ...product, stock_count: 0 } : null,
      )
      if (current) storeCurrentProduct(current)
    }),
  )
}

function storeCurrentProduct(product: Product): void {
  useCurrentProducts.setState(({ byId }) => ({ byId: { ...byId, [product.id]: product } }))
}

export function withCurrentProducts(
  lines: readonly GuestLine[],
  currentProducts: Record<number, Product>,
): Omit<GuestLine, 'key'>[] {
  return lines.map(({ product, quantity }) => ({ product: currentProducts[product.id] ?? product, quantity }))
}

export function toCart(lines: readonly { product: Product; quantity: number }[]): Cart {
  const items = lines.map(({ product, quantity }) => ({
    product,
    quantity,
    line_total: roundToCents(product.price * quantity),
  }))
  return {
    items,
    item_count: items.reduce((sum, item) => sum + item.quantity, 0),
    subtotal: roundToCents(items.reduce((sum, item) => sum + item.line_total, 0)),
  }
}

function roundToCents(amount: number): number {
  return Math.round(amount * 100) / 100
}
