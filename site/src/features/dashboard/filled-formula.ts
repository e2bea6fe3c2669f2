/** A strategy's formula with a product's own numbers, from the evidence of its reason. */
import type { Evidence, Recommendation } from '@/lib/api/types'

/** One summand: a weight, and the number that it weighs under the name that the formula gives it. */
type Term = { weight: number; name: string; number: number }
export type FilledFormula = { terms: Term[]; factor: number; sum: number }

type Fill = (evidence: Evidence, item: Recommendation) => Term[]

const term = (weight: number, name: string, number: number): Term => ({ weight, name, number })
const number = (evidence: Evidence, name: string) => Number(evidence[name] ?? 0)

/** The share of the shopper's units, or marks, that this attribute's value has; 0 where they have none of it. */
function share(evidence: Evidence, attribute: string): number {
  const matches = (evidence['matches'] ?? []) as { attribute: string; share: number }[]
  return matches.find((match) => match.attribute === attribute)?.share ?? 0
}

const rating = (evidence: Evidence, item: Recommendation) =>
  Number(evidence['avg_rating'] ?? item.product.avg_rating ?? 0)

const taste: Fill = (evidence, item) => [
  term(3, 'sub_pref', share(evidence, 'sub_category')),
  term(2, 'type_pref', share(evidence, 'article_type')),
  term(1, 'color_pref', share(evidence, 'base_colour')),
  term(0.5, 'avg_rating', rating(evidence, item)),
]

const budget: Fill = (evidence, item) => {
  const price = number(evidence, 'price')
  const average = number(evidence, 'average_price')
  const highest = number(evidence, 'highest_price')
  return [
    term(0.5, 'closeness', 1 - Math.min(Math.abs(price - average) / Math.max(average, 1e-9), 1)),
    term(0.2, 'affordability', 1 - Math.min(price / Math.max(highest, 1), 1)),
    term(0.3, 'avg_rating ÷ 5', rating(evidence, item) / 5),
  ]
}

const cartAddOns: Fill = (evidence, item) => [
  term(0.6, 'co', number(evidence, 'co')),
  term(
    0.2,
    'price',
    1 - Math.min(number(evidence, 'price') / Math.max(number(evidence, 'dearest_cart_price'), 1e-9), 1),
  ),
  term(0.2, 'rating', rating(evidence, item) / 5),
]

const fills: Record<string, Fill> = {
  history: taste,
  'interaction-based': taste,
  seasonal: (evidence, item) => [
    term(2, 'in season', 1),
    term(1.5, 'sub_pref', share(evidence, 'sub_category')),
    term(1, 'type_pref', share(evidence, 'article_type')),
    term(0.5, 'avg_rating ÷ 5', rating(evidence, item) / 5),
  ],
  budget,
  'cart-addons': cartAddOns,
  trending: (evidence, item) => [
    term(0.7, 'units ordered', number(evidence, 'units_ordered')),
    term(0.3, 'interactions', number(evidence, 'interactions')),
    term(0.2, 'avg_rating', rating(evidence, item)),
  ],
  'new-arrivals': (evidence, item) => [
    term(1.8, 'year_norm', number(evidence, 'year_norm')),
    term(0.8, 'id_norm', number(evidence, 'id_norm')),
    term(1.2, 'sub_pref', number(evidence, 'sub_category_share')),
    term(0.6, 'avg_rating ÷ 5', rating(evidence, item) / 5),
  ],
  collaborative: (evidence) => [
    term(1 / Math.sqrt(Math.max(number(evidence, 'popularity'), 1)), 'co_count', number(evidence, 'co_count')),
  ],
  restock: (evidence) => [term(1, 'delivered orders', number(evidence, 'delivered_orders'))],
  alternatives: (evidence) => [term(1, 'cosine', number(evidence, 'cosine'))],
}

/** Undefined for a strategy whose score is no such sum; the learned ranking tells its parts itself. */
export function filledFormula(strategy: string, item: Recommendation): FilledFormula | undefined {
  const { evidence } = item.reason
  const terms = fills[strategy]?.(evidence, item)
  if (!terms) return undefined
  const factor = strategy === 'cart-addons' && evidence['sub_category_in_cart'] === true ? 0.7 : 1
  const sum = factor * terms.reduce((all, { weight, number: value }) => all + weight * value, 0)
  return { terms, factor, sum }
}
