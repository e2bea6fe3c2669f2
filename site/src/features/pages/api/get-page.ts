import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '@/lib/api/client'
import type { PageShelf, RecommendationPage } from '@/lib/api/types'
import { withOrigins } from '@/lib/origins'
import { useUser } from '@/lib/session'

export type PageQuery = {
  name: 'home' | 'product' | 'cart' | 'order'
  /** The product that the page is about. */
  productId?: number
  /** What is in the bag: the API needs a guest's, and a page is another one with another bag. */
  productIds?: number[]
}

/** All shelves of one page in one answer. */
async function getPage({ name, productId, productIds }: PageQuery, userId: number | null, signal: AbortSignal) {
  const params = { product_id: productId, product_ids: userId === null ? productIds?.join(',') : undefined }
  return (await api.get<RecommendationPage>(`/recommend/pages/${name}`, { params, signal })).data
}

function pageWithOrigins(page: RecommendationPage): RecommendationPage {
  const shelves = page.shelves.map((shelf) => {
    const source = { request_id: page.request_id, shelf: shelf.id, strategy: shelf.strategy }
    return { ...shelf, list: withOrigins(shelf.list, source) }
  })
  return { ...page, shelves }
}

/** Every page of recommendations, for what the shopper does changes them all. */
export const pagesKey = ['me', 'pages'] as const

export function pageOptions(query: PageQuery, userId: number | null) {
  return queryOptions({
    queryKey: [...pagesKey, userId, query],
    queryFn: ({ signal }) => getPage(query, userId, signal),
    select: pageWithOrigins,
  })
}

/** The ids of what the shelves show. */
export function productIdsOn(shelves: PageShelf[]): number[] {
  return shelves.flatMap(({ list }) => list.items.map(({ product }) => product.id))
}

/** @param options.keepWhileLoading shows the page of the query before until this one is there */
export function usePage(query: PageQuery, { enabled = true, keepWhileLoading = false } = {}) {
  const user = useUser()
  return useQuery({
    ...pageOptions(query, user?.id ?? null),
    enabled,
    placeholderData: keepWhileLoading ? keepPreviousData : undefined,
  })
}
