/** The catalogue's filters, and their form in the address bar. */

export const facetFields = [
  'gender',
  'master_category',
  'sub_category',
  'article_type',
  'base_colour',
  'season',
  'usage',
  'brand',
] as const
export type FacetField = (typeof facetFields)[number]

export type Sort = 'relevance' | 'popular' | 'newest' | 'rating' | 'price_asc' | 'price_desc'

export type Filters = {
  q: string
  facets: Partial<Record<FacetField, string[]>>
  minPrice: number | null
  maxPrice: number | null
  inStock: boolean
  sort: Sort | null
}

/** The same names as the API's, so that an address can be read beside a request. */
export function writeFilters(filters: Filters): URLSearchParams {
  const params = new URLSearchParams()
  if (filters.q) params.set('q', filters.q)
  for (const field of facetFields) {
    for (const value of filters.facets[field] ?? []) params.append(field, value)
  }
  if (filters.minPrice !== null) params.set('min_price', String(filters.minPrice))
  if (filters.maxPrice !== null) params.set('max_price', String(filters.maxPrice))
  if (filters.inStock) params.set('in_stock', 'true')
  if (filters.sort) params.set('sort', filters.sort)
  return params
}

export const noFilters: Filters = { q: '', facets: {}, minPrice: null, maxPrice: null, inStock: false, sort: null }

/** True where no price lies in the range, as in an address typed by hand. */
export function isContradictory({ minPrice, maxPrice }: Filters): boolean {
  return minPrice !== null && maxPrice !== null && minPrice > maxPrice
}

/** The filters without a range that no price lies in, which the API refuses. */
export function withoutContradiction(filters: Filters): Filters {
  return isContradictory(filters) ? { ...filters, minPrice: null, maxPrice: null } : filters
}
