/** The shapes of the API as the site uses them. */

export type Page<Item> = { items: Item[]; page: number; page_size: number; total: number }

export type Product = {
  id: number
  name: string
  brand: string
  gender: string
  master_category: string
  sub_category: string
  article_type: string
  base_colour: string
  season: string
  year: number
  usage: string
  price: number
  stock_count: number
  avg_rating: number | null
  image_url: string
}

export type FacetValue = { value: string; count: number }
export type ProductPage = Page<Product> & { facets: Record<string, FacetValue[]> }

export type Suggestion = { text: string; kind: string; product_id?: number | null }

export type User = { id: number; email: string; full_name: string }
export type TokenGrant = {
  access_token: string
  refresh_token: string
  token_type: string
  expires_in: number
  user: User
}

export type CartItem = { product: Product; quantity: number; line_total: number }
export type Cart = { items: CartItem[]; item_count: number; subtotal: number }

export type Shipping = { full_name: string; line1: string; city: string; postal_code: string; country: string }
export type OrderStatus = 'placed' | 'shipped' | 'delivered' | 'cancelled'
export type OrderItem = { product_id: number; name: string; quantity: number; unit_price: number }
export type Order = {
  id: number
  status: OrderStatus
  ordered_at: string
  total: number
  items: OrderItem[]
  shipping: Shipping | null
}

export type InteractionKind = 'like' | 'bookmark' | 'review'
export type Interaction = {
  id: number
  product_id: number
  kind: InteractionKind
  rating?: number | null
  comment?: string | null
  created_at: string
  product: Product
}
export type Review = { id: number; author: string; rating: number | null; comment: string | null; created_at: string }

export type Evidence = Record<string, unknown>
export type Reason = { code: string; text: string; evidence: Evidence }
export type Recommendation = { product: Product; score: number; reason: Reason }
export type RecommendationList = {
  strategy: string
  generated_at: string
  fallback: string | null
  items: Recommendation[]
}
