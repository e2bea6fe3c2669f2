/** Names for the generated types of the API: where the API changes, this stops compiling. */
import type { components } from '@/lib/api/schema'

type Schemas = components['schemas']

export type Page<Item> = { items: Item[]; page: number; page_size: number; total: number }

export type Product = Schemas['ProductView']
export type FacetValue = Schemas['FacetCount']
export type ProductPage = Schemas['ProductPage']
export type Suggestion = Schemas['Suggestion']
export type Review = Schemas['ReviewView']
export type ReviewPage = Schemas['ReviewPage']

export type User = Schemas['AccountView']
export type Credentials = Schemas['Credentials']
export type Registration = Schemas['Registration']
export type GuestDetails = Schemas['GuestDetails']
export type AccountClaim = Schemas['AccountClaim']
export type PasswordChange = Schemas['PasswordChange']
export type PasswordReset = Schemas['PasswordReset']
export type TokenGrant = Schemas['Session']
export type SignIn = Schemas['SessionView']

export type CartItem = Schemas['CartLineView']
export type Cart = Schemas['CartView']

export type Shipping = Schemas['Shipping']
export type SavedAddress = Schemas['SavedAddress']
export type OrderItem = Schemas['OrderItemView']
export type Order = Schemas['OrderView']
export type NewOrder = Schemas['NewOrder']

export type Interaction = Schemas['InteractionView']

/** Each strategy gives evidence of its own. */
export type Evidence = Record<string, unknown>
type Reason = Omit<Schemas['RecommendationListView.ReasonView'], 'evidence'> & { evidence: Evidence }
export type Recommendation = Omit<Schemas['RecommendationListView.ItemView'], 'reason'> & {
  reason: Reason
  /** Its own strategy, where two share a list. */
  source?: string
  /** Where it stands, as events of it tell. Added to answers here. */
  origin?: Source
}
export type RecommendationList = Omit<Schemas['RecommendationListView'], 'items'> & { items: Recommendation[] }

/** One shelf of a page, and the page with all of them. */
export type PageShelf = Omit<Schemas['PageView.ShelfView'], 'list'> & { list: RecommendationList }
export type RecommendationPage = Omit<Schemas['PageView'], 'shelves'> & { shelves: PageShelf[] }

export type Receipt = Schemas['Receipt']
export type ShopEvent = Schemas['NewEvent']
export type Source = Schemas['EventSource']
export type Preferences = Schemas['Preferences']
export type RecommenderHealth = Schemas['RecommendHealth']
