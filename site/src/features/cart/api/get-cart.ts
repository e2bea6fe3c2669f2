import { queryOptions, useQuery } from '@tanstack/react-query'
import { asOfNow, toCart, useGuestCart, usePiecesNow } from '@/features/cart/guest-cart'
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

/** What a change answered is the bag: one still being read was read before it, and must not arrive on top. */
export async function keepCart(userId: number, cart: Cart): Promise<void> {
  await queryClient.cancelQueries({ queryKey: cartKey(userId) })
  queryClient.setQueryData(cartKey(userId), cart)
}

function cartOptions(userId: number) {
  return queryOptions({
    queryKey: cartKey(userId),
    queryFn: ({ signal }) => getCart(signal),
    // It may have been filled, or ordered, in another tab meanwhile.
    refetchOnWindowFocus: 'always',
  })
}

/** The bag, whoever's it is. */
export function useCart(): { cart: Cart | undefined; error: unknown; refetch: () => void } {
  const user = useUser()
  const lines = useGuestCart((guest) => guest.lines)
  const piecesNow = usePiecesNow((pieces) => pieces.byId)
  const query = useQuery({ ...cartOptions(user?.id ?? 0), enabled: user !== null })
  return {
    cart: user ? query.data : toCart(asOfNow(lines, piecesNow)),
    error: user && !query.data ? query.error : null,
    refetch: () => void query.refetch(),
  }
}
