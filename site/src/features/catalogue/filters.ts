/** The catalogue's filters, and their form in the address bar. */
import { formatMoney } from '@/lib/format'

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

export const facetNames: Record<FacetField, string> = {
  gender: 'For',
  master_category: 'Department',
  sub_category: 'Category',
  article_type: 'Type',
  base_colour: 'Colour',
  season: 'Season',
  usage: 'Occasion',
  brand: 'Brand',
}

export const sorts = [
  { value: 'relevance', label: 'Best match' },
  { value: 'popular', label: 'Most bought' },
  { value: 'newest', label: 'Newest' },
  { value: 'rating', label: 'Best rated' },
  { value: 'price_asc', label: 'Price, low to high' },
  { value: 'price_desc', label: 'Price, high to low' },
] as const
export type Sort = (typeof sorts)[number]['value']

export type Filters = {
  q: string
  facets: Partial<Record<FacetField, string[]>>
  minPrice: number | null
  maxPrice: number | null
  inStock: boolean
  sort: Sort | null
}

/** One thing that narrows the list, and the filters without it. */
export type ActiveFilter = { label: string; without: Filters }

export const highestPrice = 99_999_999
const maxSearchLength = 200

function parsePrice(text: string | null): number | null {
  const value = Math.round(Number(text) * 100) / 100
  return text === null || text === '' || !Number.isFinite(value) || value < 0 || value > highestPrice ? null : value
}

export function readFilters(params: URLSearchParams): Filters {
  const facets: Filters['facets'] = {}
  for (const field of facetFields) {
    const values = params.getAll(field).filter((value) => value !== '')
    if (values.length > 0) facets[field] = values
  }
  const sort = sorts.find(({ value }) => value === params.get('sort'))?.value ?? null
  return {
    q: params.get('q')?.trim().slice(0, maxSearchLength) ?? '',
    facets,
    minPrice: parsePrice(params.get('min_price')),
    maxPrice: parsePrice(params.get('max_price')),
    inStock: params.get('in_stock') === 'true',
    sort,
  }
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

export function toggleFacet(filters: Filters, field: FacetField, value: string): Filters {
  const chosen = filters.facets[field] ?? []
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return { ...filters, facets: { ...filters.facets, [field]: next.length > 0 ? next : undefined } }
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

export function activeFilters(filters: Filters): ActiveFilter[] {
  const active: ActiveFilter[] = []
  if (filters.q) active.push({ label: `“${filters.q}”`, without: { ...filters, q: '' } })
  for (const field of facetFields) {
    for (const value of filters.facets[field] ?? []) {
      active.push({ label: value, without: toggleFacet(filters, field, value) })
    }
  }
  if (filters.minPrice !== null) {
    active.push({ label: `From ${formatMoney(filters.minPrice)}`, without: { ...filters, minPrice: null } })
  }
  if (filters.maxPrice !== null) {
    active.push({ label: `Up to ${formatMoney(filters.maxPrice)}`, without: { ...filters, maxPrice: null } })
  }
  if (filters.inStock) active.push({ label: 'In stock', without: { ...filters, inStock: false } })
  return active
}

/** A heading for what is asked for: the search, the one department or category chosen, or everything. */
export function headingOf(filters: Filters): string {
  if (filters.q) return `“${filters.q}”`
  const kinds = [filters.facets.article_type, filters.facets.sub_category, filters.facets.master_category]
  const kind = kinds.find((values) => values?.length === 1)?.[0]
  const genders = filters.facets.gender ?? []
  const who = genders.length === 0 ? '' : genders.join(' & ')
  if (kind && who) return `${who}: ${kind}`
  if (kind ?? who) return kind ?? who
  return filters.sort === 'newest' ? 'New in' : 'Everything'
}
