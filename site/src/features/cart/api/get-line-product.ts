import { api } from '@/lib/api/client'
import type { Product } from '@/lib/api/types'

/** A piece in the bag as the shop has it now: its price and stock move on after it was put there. */
export async function getLineProduct(productId: number): Promise<Product> {
  return (await api.get<Product>(`/products/${productId}`, { anonymous: true })).data
}
