/** The three requests that change the cart; each returns the whole cart, and sent again after a lost answer changes nothing more. */
import { api } from '@/lib/api/client'
import { toProblem } from '@/lib/api/problem'
import type { Cart } from '@/lib/api/types'

/** @param key names this addition: under it, it counts once however often it is sent */
export async function postCartItem(productId: number, quantity: number, key: string): Promise<Cart> {
  const item = { product_id: productId, quantity }
  return (await api.post<Cart>('/cart/items', item, { headers: { 'Idempotency-Key': key } })).data
}

export async function patchCartItem(productId: number, quantity: number): Promise<Cart> {
  return (await api.patch<Cart>(`/cart/items/${productId}`, { quantity })).data
}

export async function deleteCartItem(productId: number): Promise<Cart> {
  try {
    return (await api.delete<Cart>(`/cart/items/${productId}`)).data
  } catch (error) {
    if (toProblem(error).code !== 'cart_item_not_found') throw error
    return (await api.get<Cart>('/cart')).data
  }
}
