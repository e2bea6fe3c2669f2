/** The catalogue's filters in words, apart from the filters themselves, which the first page needs. */
import { facetFields, type FacetField, type Filters } from '@/features/catalogue/filters'
import { toggleFacet } from '@/features/catalogue/read-filters'
import { formatMoney } from '@/lib/format'
import { shopName } from '@/lib/shop-words'

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

/** One thing that narrows the list, and the filters without it. */
export type ActiveFilter = { label: string; without: Filters }

export function activeFilters(filters: Filters): ActiveFilter[] {
  const active: ActiveFilter[] = []
  if (filters.q) active.push({ label: `“${filters.q}”`, without: { ...filters, q: '' } })
  for (const field of facetFields) {
    for (const value of filters.facets[field] ?? []) {
      active.push({ label: shopName(value), without: toggleFacet(filters, field, value) })
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

/** What a heading names, the most telling first; several values of one are named together as long as they are few. */
const headingFields: FacetField[] = [
  'article_type',
  'sub_category',
  'master_category',
  'brand',
  'base_colour',
  'usage',
  'season',
]
const mostNamed = 3

/** A heading for what is asked for: the search, what was chosen, or everything, where nothing narrows the list. */
export function headingOf(filters: Filters): string {
  if (filters.q) return `“${filters.q}”`
  const chosen = headingFields.map((field) => filters.facets[field] ?? [])
  const kind = chosen.find(({ length }) => length > 0 && length <= mostNamed)?.map(shopName)
  const who = filters.facets.gender ?? []
  const named = [who, kind ?? []].filter(({ length }) => length > 0).map((values) => values.join(' & '))
  if (named.length > 0) return named.join(': ')
  if (filters.sort === 'newest') return 'New in'
  return activeFilters(filters).length > 0 ? 'What you chose' : 'Everything'
}
