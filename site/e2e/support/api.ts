/** What others do in the shop meanwhile, through the API alone. */
import { inject } from 'vitest'
import { newShopper } from './shop.ts'

type Piece = { id: number; name: string; stock_count: number }

async function call<Answer>(path: string, init: RequestInit & { token?: string } = {}): Promise<Answer> {
  const { token, ...rest } = init
  const response = await fetch(`${inject('apiUrl')}/api${path}`, {
    ...rest,
    headers: {
      'content-type': 'application/json',
      ...(token && { authorization: `Bearer ${token}` }),
      ...rest.headers,
    },
  })
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as Answer
}

/** A piece of which there are a few, but more than one: each journey that empties a shelf takes another of them. */
export async function scarcePiece(place: number): Promise<Piece> {
  const scarce: Piece[] = []
  for (let page = 1; scarce.length <= place; page += 1) {
    const { items } = await call<{ items: Piece[] }>(`/products?in_stock=true&sort=newest&page_size=100&page=${page}`)
    if (items.length === 0) throw new Error('The shop has too few scarce pieces left: start it over with --fresh.')
    scarce.push(...items.filter(({ stock_count }) => stock_count >= 2 && stock_count <= 9))
  }
  return scarce[place] as Piece
}

/** Someone else orders some of a piece. */
export async function someoneBuys(piece: Piece, quantity: number): Promise<void> {
  const { email, password, name } = newShopper()
  const { access_token: token } = await call<{ access_token: string }>('/auth/register', {
    method: 'POST',
    body: JSON.stringify({ email, password, full_name: name }),
  })
  await call('/cart/items', { method: 'POST', token, body: JSON.stringify({ product_id: piece.id, quantity }) })
  await call('/orders', {
    method: 'POST',
    token,
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({
      shipping: {
        full_name: name,
        line1: '2 Mill Lane',
        city: 'Leeds',
        postal_code: 'LS1 4AP',
        country: 'United Kingdom',
      },
    }),
  })
}
