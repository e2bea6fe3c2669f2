import { api } from '@/lib/api/client'
import type { Product } from '@/lib/api/types'

/** A cart line's product as it is now: price and stock change after it was added. */
export async function getLineProduct(productId: number): Promise<Product> {
  return (await api.get<Product>(`/products/${productId}`, { anonymous: true })).data
}
