/** Filters out of the address bar, and what they change to; apart from the filters themselves, which the first page needs. */
import { facetFields, type FacetField, type Filters, type Sort } from '@/features/catalogue/filters'

export const sorts: { value: Sort; label: string }[] = [
  { value: 'relevance', label: 'Best match' },
  { value: 'popular', label: 'Most bought' },
  { value: 'newest', label: 'Newest' },
  { value: 'rating', label: 'Best rated' },
  { value: 'price_asc', label: 'Price, low to high' },
  { value: 'price_desc', label: 'Price, high to low' },
]

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

export function toggleFacet(filters: Filters, field: FacetField, value: string): Filters {
  const chosen = filters.facets[field] ?? []
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return { ...filters, facets: { ...filters.facets, [field]: next.length > 0 ? next : undefined } }
}
