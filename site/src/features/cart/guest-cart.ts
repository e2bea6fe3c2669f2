/** The bag of a shopper who has not signed in: kept in this browser, handed to the account at sign-in. */
import { create } from 'zustand'
import { persist } from 'zustand/middleware'
import { getLineProduct } from '@/features/cart/api/get-line-product'
import { toProblem } from '@/lib/api/problem'
import type { Cart, Product } from '@/lib/api/types'

export type GuestLine = { product: Product; quantity: number }

export const useGuestCart = create<{ lines: GuestLine[] }>()(
  persist(() => ({ lines: [] as GuestLine[] }), { name: 'stylesense.guest-bag' }),
)

/**
 * What the shop said of the pieces when this page last asked. Apart from the bag, which is written as a whole: looking at it must not undo
 * what another tab has just put in.
 */
export const usePiecesNow = create<{ byId: Record<number, Product> }>()(() => ({ byId: {} }))

export function setGuestQuantity(product: Product, quantity: number): void {
  notePiece(product)
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

/** Asks for prices and stock as they are now; what the shop no longer has shows as sold out. */
export async function lookAtGuestCart(): Promise<void> {
  await Promise.all(
    useGuestCart.getState().lines.map(async ({ product }) => {
      const current = await getLineProduct(product.id).catch((error: unknown) =>
        toProblem(error).status === 404 ? { ...product, stock_count: 0 } : null,
      )
      if (current) notePiece(current)
    }),
  )
}

function notePiece(product: Product): void {
  usePiecesNow.setState(({ byId }) => ({ byId: { ...byId, [product.id]: product } }))
}

export function asOfNow(lines: readonly GuestLine[], piecesNow: Record<number, Product>): GuestLine[] {
  return lines.map(({ product, quantity }) => ({ product: piecesNow[product.id] ?? product, quantity }))
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
