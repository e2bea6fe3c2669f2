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

/** A heading for what is asked for: the search, the one department or category chosen, or everything. */
export function headingOf(filters: Filters): string {
  if (filters.q) return `“${filters.q}”`
  const kinds = [filters.facets.article_type, filters.facets.sub_category, filters.facets.master_category]
  const kind = kinds.find((values) => values?.length === 1)?.[0]
  const genders = filters.facets.gender ?? []
  const who = genders.length === 0 ? '' : genders.join(' & ')
  if (kind && who) return `${who}: ${shopName(kind)}`
  if (kind) return shopName(kind)
  if (who) return who
  return filters.sort === 'newest' ? 'New in' : 'Everything'
}
