/** What other shoppers do meanwhile, through the API alone. */
import { inject } from 'vitest'
import { newShopper, type Shopper } from './shop.ts'

type Product = { id: number; name: string; stock_count: number }

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

/** @returns the id of one of which there are many */
export async function anyProduct(): Promise<number> {
  const { items } = await call<{ items: Product[] }>('/products?in_stock=true&sort=popular&page_size=1')
  return items[0]?.id ?? 0
}

/** The one of which there are most: no journey sells it out for another. */
export async function plentifulProduct(): Promise<Product> {
  const { items } = await call<{ items: Product[] }>('/products?in_stock=true&sort=newest&page_size=100')
  return items.reduce((most, product) => (product.stock_count > most.stock_count ? product : most))
}

/** A product with a stock of two to nine; each journey that sells one out takes another index. */
export async function scarceProduct(index: number): Promise<Product> {
  const scarce: Product[] = []
  for (let page = 1; scarce.length <= index; page += 1) {
    const { items } = await call<{ items: Product[] }>(`/products?in_stock=true&sort=newest&page_size=100&page=${page}`)
    if (items.length === 0) throw new Error('The shop has too few scarce products left: start it over with --fresh.')
    scarce.push(...items.filter(({ stock_count }) => stock_count >= 2 && stock_count <= 9))
  }
  return scarce[index] as Product
}

/** Signs in from another program. @returns asks for that session's next tokens, and says with which status that was answered */
export async function signInElsewhere({ email, password }: Shopper, userAgent: string): Promise<() => Promise<number>> {
  const headers = { 'user-agent': userAgent }
  const { refresh_token } = await call<{ refresh_token: string }>('/auth/login', {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  })
  return async () => {
    const response = await fetch(`${inject('apiUrl')}/api/auth/refresh`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ refresh_token }),
    })
    return response.status
  }
}

/** As another tab does, or another device. */
export async function putIntoCart(token: string, product: Product, quantity = 1): Promise<void> {
  await call('/cart/items', { method: 'POST', token, body: JSON.stringify({ product_id: product.id, quantity }) })
}

/** What the shop holds of a shopper's bag: how many of each product. */
export async function quantitiesAtShop(token: string): Promise<number[]> {
  const { items } = await call<{ items: { quantity: number }[] }>('/cart', { token })
  return items.map(({ quantity }) => quantity)
}

export async function marksAtShop(token: string, kind: string): Promise<number> {
  return (await call<{ total: number }>(`/interactions?kind=${kind}`, { token })).total
}

export async function departmentsAtShop(token: string): Promise<string[]> {
  return (await call<{ departments: string[] }>('/preferences', { token })).departments
}

/** Another shopper orders some of a product. */
export async function someoneBuys(product: Product, quantity: number): Promise<void> {
  const { email, password, name } = newShopper()
  const { access_token: token } = await call<{ access_token: string }>('/auth/register', {
    method: 'POST',
    body: JSON.stringify({ email, password, full_name: name }),
  })
  await putIntoCart(token, product, quantity)
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
