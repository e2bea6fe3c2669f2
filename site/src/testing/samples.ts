import type {
  Cart,
  Order,
  Product,
  Recommendation,
  RecommendationList,
  RecommendationPage,
  SignIn,
  TokenGrant,
} from '@/lib/api/types'

export function aProduct(changes: Partial<Product> = {}): Product {
  const id = changes.id ?? 1
  return {
    id,
    name: `Linen shirt ${id}`,
    brand: 'Loom',
    gender: 'Women',
    master_category: 'Apparel',
    sub_category: 'Topwear',
    article_type: 'Shirts',
    base_colour: 'White',
    season: 'Summer',
    year: 2026,
    usage: 'Casual',
    price: 20,
    stock_count: 9,
    avg_rating: 4.2,
    image_url: `/images/${id}.svg`,
    ...changes,
  }
}

export function aCart(...lines: [Product, number][]): Cart {
  const items = lines.map(([product, quantity]) => ({ product, quantity, line_total: product.price * quantity }))
  return {
    items,
    item_count: items.reduce((sum, item) => sum + item.quantity, 0),
    subtotal: items.reduce((sum, item) => sum + item.line_total, 0),
  }
}

export function anOrder(changes: Partial<Order> = {}): Order {
  return {
    id: 7,
    status: 'delivered',
    ordered_at: '2026-10-01T10:00:00Z',
    total: 40,
    items: [{ product_id: 1, name: 'Linen shirt 1', quantity: 2, unit_price: 20 }],
    shipping: { full_name: 'Ada Loom', line1: '1 Mill Lane', city: 'Leeds', postal_code: 'LS1 4AP', country: 'UK' },
    ...changes,
  }
}

export function aRecommendation(
  product: Product,
  text = 'Because 3 of the 8 items you bought are Topwear.',
): Recommendation {
  return { product, score: 3.2, reason: { code: 'bought_sub_category', text, evidence: { share: 0.375 } } }
}

export function aList(items: Recommendation[], fallback: string | null = null): RecommendationList {
  return { strategy: 'history', generated_at: '2026-11-22T10:00:00Z', fallback, items }
}

export function aSignIn(changes: Partial<SignIn> = {}): SignIn {
  return {
    id: 'a-sign-in',
    client: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    signed_in_at: '2026-10-01T10:00:00Z',
    last_used_at: '2026-10-02T10:00:00Z',
    expires_at: '2026-11-01T10:00:00Z',
    current: false,
    ...changes,
  }
}

export function aGrant(changes: Partial<TokenGrant> = {}): TokenGrant {
  return {
    access_token: 'access-1',
    refresh_token: 'refresh-1',
    token_type: 'bearer',
    expires_in: 900,
    user: { id: 5, email: 'ada@example.com', full_name: 'Ada Loom' },
    ...changes,
  }
}

/** A page of recommendations: the products' ids by the title of their shelf. */
export function aPage(shelves: Record<string, number[]>, requestId = 'request 1'): RecommendationPage {
  return {
    page: 'home',
    request_id: requestId,
    experiments: {},
    shelves: Object.entries(shelves).map(([title, ids]) => ({
      id: title.toLowerCase().replaceAll(' ', '-'),
      strategy: title.toLowerCase().replaceAll(' ', '-'),
      title,
      why: `Why ${title.toLowerCase()}.`,
      list: aList(ids.map((id) => aRecommendation(aProduct({ id })))),
    })),
  }
}
