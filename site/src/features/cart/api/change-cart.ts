/** The three requests that change the cart; each returns the whole cart. */
import { api } from '@/lib/api/client'
import type { Cart } from '@/lib/api/types'

export async function postCartItem(productId: number, quantity: number): Promise<Cart> {
  return (await api.post<Cart>('/cart/items', { product_id: productId, quantity })).data
}

export async function patchCartItem(productId: number, quantity: number): Promise<Cart> {
  return (await api.patch<Cart>(`/cart/items/${productId}`, { quantity })).data
}

export async function deleteCartItem(productId: number): Promise<Cart> {
  return (await api.delete<Cart>(`/cart/items/${productId}`)).data
}
