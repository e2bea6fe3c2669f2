import type { Suggestion } from '@/lib/api/types'

/** The kinds of suggestion that are facets of the catalogue, by the same name. */
const facets = new Set([
  'brand',
  'article_type',
  'sub_category',
  'master_category',
  'base_colour',
  'gender',
  'season',
  'usage',
])

const kindNames: Record<string, string> = {
  product: 'Piece',
  brand: 'Brand',
  article_type: 'Type',
  sub_category: 'Category',
  master_category: 'Department',
  base_colour: 'Colour',
}

/** Where a suggestion leads: to its product, to the catalogue filtered by it, or to a search for its text. */
export function destinationOf(suggestion: Suggestion): string {
  if (suggestion.product_id) return `/product/${suggestion.product_id}`
  const parameter = facets.has(suggestion.kind) ? suggestion.kind : 'q'
  return `/catalogue?${new URLSearchParams({ [parameter]: suggestion.text })}`
}

export function kindName(suggestion: Suggestion): string {
  return kindNames[suggestion.kind] ?? ''
}
