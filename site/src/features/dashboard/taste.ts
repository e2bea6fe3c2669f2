/** A shopper's taste, computed as the strategies do: shares of units bought, cancelled orders left out. */
import type { Order, Product } from '@/lib/api/types'

export type Share = { value: string; share: number; units: number }
export type Taste = { sub_category: Share[]; article_type: Share[]; base_colour: Share[] }
export type SpendBand = { average: number; lowest: number; highest: number; prices: number[] }

type Line = { productId: number; quantity: number; price: number }

export function linesBought(orders: readonly Order[]): Line[] {
  return orders
    .filter((order) => order.status !== 'cancelled')
    .flatMap((order) => order.items)
    .map((item) => ({ productId: item.product_id, quantity: item.quantity, price: item.unit_price }))
}

function shares(lines: readonly Line[], products: Map<number, Product>, read: (product: Product) => string): Share[] {
  const units = new Map<string, number>()
  for (const { productId, quantity } of lines) {
    const product = products.get(productId)
    if (product) units.set(read(product), (units.get(read(product)) ?? 0) + quantity)
  }
  const all = lines.reduce((sum, line) => sum + line.quantity, 0)
  return [...units]
    .map(([value, count]) => ({ value, units: count, share: all === 0 ? 0 : count / all }))
    .sort((a, b) => b.units - a.units || a.value.localeCompare(b.value))
}

export function tasteOf(lines: readonly Line[], products: Map<number, Product>): Taste {
  return {
    sub_category: shares(lines, products, (product) => product.sub_category),
    article_type: shares(lines, products, (product) => product.article_type),
    base_colour: shares(lines, products, (product) => product.base_colour),
  }
}

export function spendBandOf(lines: readonly Line[]): SpendBand | null {
  const prices = lines.flatMap(({ price, quantity }) => Array.from({ length: quantity }, () => price))
  if (prices.length === 0) return null
  return {
    average: prices.reduce((sum, price) => sum + price, 0) / prices.length,
    lowest: Math.min(...prices),
    highest: Math.max(...prices),
    prices,
  }
}
