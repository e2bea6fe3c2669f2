import type { Suggestion } from '@/lib/api/types'

const facetOfKind: Record<string, string> = {
  brand: 'brand',
  article_type: 'article_type',
  sub_category: 'sub_category',
  master_category: 'master_category',
  base_colour: 'base_colour',
  gender: 'gender',
  season: 'season',
  usage: 'usage',
}

const kindNames: Record<string, string> = {
  product: 'Piece',
  brand: 'Brand',
  article_type: 'Type',
  sub_category: 'Category',
  master_category: 'Department',
  base_colour: 'Colour',
}

/** Where a suggestion leads: to the piece itself, to the list of what it names, or to a search for its words. */
export function destinationOf(suggestion: Suggestion): string {
  if (suggestion.product_id) return `/product/${suggestion.product_id}`
  const facet = facetOfKind[suggestion.kind]
  return `/catalogue?${new URLSearchParams({ [facet ?? 'q']: suggestion.text })}`
}

export function kindName(suggestion: Suggestion): string {
  return kindNames[suggestion.kind] ?? ''
}
