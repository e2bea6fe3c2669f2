import { queryOptions, useQuery } from '@tanstack/react-query'
import { withUnanswered } from '@/features/cart/cart-change'
import { withCurrentProducts, toCart, useGuestCart, useCurrentProducts } from '@/features/cart/guest-cart'
import { api } from '@/lib/api/client'
import type { Cart } from '@/lib/api/types'
import { queryClient } from '@/lib/query-client'
import { useUser } from '@/lib/session'

export function cartKey(userId: number) {
  return ['me', 'cart', userId] as const
}

export async function getCart(signal?: AbortSignal): Promise<Cart> {
  return (await api.get<Cart>('/cart', { signal })).data
}

/** Caches the cart that the shop returned for a change; a read still in flight began before it and must not overwrite it. */
export async function cacheCart(userId: number, cart: Cart): Promise<void> {
  await queryClient.cancelQueries({ queryKey: cartKey(userId) })
  queryClient.setQueryData(cartKey(userId), withUnanswered(cart))
}

function cartOptions(userId: number) {
  return queryOptions({
    queryKey: cartKey(userId),
    queryFn: async ({ signal }) => withUnanswered(await getCart(signal)),
    // Another tab, or another device, may have filled or ordered it meanwhile.
    refetchOnWindowFocus: 'always',
  })
}

/** The cart of whoever is here: the account's, or the guest's. */
export function useCart(): { cart: Cart | undefined; error: unknown; refetch: () => void } {
  const user = useUser()
  const lines = useGuestCart((guest) => guest.lines)
  const piecesNow = useCurrentProducts((pieces) => pieces.byId)
  const query = useQuery({ ...cartOptions(user?.id ?? 0), enabled: user !== null })
  return {
    cart: user ? query.data : toCart(withCurrentProducts(lines, piecesNow)),
    error: user && !query.data ? query.error : null,
    refetch: () => void query.refetch(),
  }
}
