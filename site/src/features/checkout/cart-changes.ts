/** What differs between the bag that a shopper confirmed and the bag of now, in sentences for them. */
import type { Cart, CartItem } from '@/lib/api/types'
import { formatMoney } from '@/lib/format'

export function cartChanges(seen: Cart, now: Cart): string[] {
  const before = byProduct(seen)
  const after = byProduct(now)
  const gone = seen.items.filter(({ product }) => !after.has(product.id))
  return [
    ...gone.map(({ product }) => `${product.name} is no longer in your bag.`),
    ...now.items.flatMap((item) => lineChanges(before.get(item.product.id), item)),
  ]
}

function lineChanges(seen: CartItem | undefined, { product, quantity }: CartItem): string[] {
  if (!seen) return [`${product.name} came into your bag.`]
  const changes: string[] = []
  if (seen.product.price !== product.price) {
    changes.push(`${product.name} costs ${formatMoney(product.price)} now, not ${formatMoney(seen.product.price)}.`)
  }
  if (seen.quantity !== quantity)
    changes.push(`Your bag holds ${quantity} of ${product.name} now, not ${seen.quantity}.`)
  if (product.stock_count === 0) changes.push(`${product.name} has sold out.`)
  else if (product.stock_count < quantity) changes.push(`Only ${product.stock_count} left of ${product.name}.`)
  return changes
}

function byProduct(cart: Cart): Map<number, CartItem> {
  return new Map(cart.items.map((item) => [item.product.id, item]))
}
