import { strategyNames } from '@/lib/strategy-names'

/** The learned ranking and the ten strategies: the question that each answers, and how, in words and as the formula. */
export type Strategy = {
  id: string
  name: string
  question: string
  explanation: string
  formula: string
  candidates: string
  /** Whether it is personal, and what else it starts from. */
  needsShopper: boolean
  startsFrom: 'product' | 'cart' | null
}

export const strategies: Strategy[] = [
  {
    id: 'for-you',
    name: strategyNames['for-you'],
    question: 'What may this shopper want next?',
    explanation:
      'Learned from what shoppers did one after another. What you bought, put in the bag, liked, reviewed and looked at each leads to other pieces, the latest most; your departments, brands and types and what is popular add their share.',
    formula: 'Σ weight(event) · decay(recency) · similarity(item → candidate) + shares + popularity',
    candidates: 'Everything in stock that is not hidden, nor bought and rarely bought again',
    needsShopper: false,
    startsFrom: null,
  },
  {
    id: 'history',
    name: strategyNames.history,
    question: 'Based on what this shopper bought, what should they see next?',
    explanation:
      'A piece scores by how large a share of everything you bought has its category, its type and its colour, category counting most. A good rating adds a little.',
    formula: '3·sub_pref + 2·type_pref + 1·color_pref + 0.5·avg_rating',
    candidates: 'Everything in stock that you have not bought',
    needsShopper: true,
    startsFrom: null,
  },
  {
    id: 'collaborative',
    name: strategyNames.collaborative,
    question: 'People who bought this also bought what?',
    explanation:
      'Counts the shoppers who bought both pieces, then divides by the square root of how many bought the candidate at all, so that bestsellers don’t win everywhere.',
    formula: 'co_count ÷ √max(popularity, 1)',
    candidates: 'Everything that at least one shopper bought together with it',
    needsShopper: false,
    startsFrom: 'product',
  },
  {
    id: 'restock',
    name: strategyNames.restock,
    question: 'Which earlier purchases should this shopper make again?',
    explanation:
      'Pieces that reached you in two or more separate orders, most often first. Among equals, the one bought longest ago leads.',
    formula: 'number of delivered orders with the piece, where ≥ 2',
    candidates: 'What you had delivered at least twice',
    needsShopper: true,
    startsFrom: null,
  },
  {
    id: 'alternatives',
    name: strategyNames.alternatives,
    question: 'Which pieces look like this one?',
    explanation:
      'A neural network turns every picture into 2,048 numbers. Two pictures are as alike as those numbers point the same way; 1 is the same picture. Copies of one photo are shown once.',
    formula: 'dot product of the two L2-normalised embeddings',
    candidates: 'Every other piece with a picture',
    needsShopper: false,
    startsFrom: 'product',
  },
  {
    id: 'cart-addons',
    name: strategyNames['cart-addons'],
    question: 'Given what is in the bag, what completes it?',
    explanation:
      'Mostly how often a piece was ordered together with what is in the bag, partly how little it costs beside the dearest piece there, partly its rating. More of the same category counts for less.',
    formula: '(0.6·co + 0.2·price + 0.2·rating) × 0.7 if its sub_category is in the bag',
    candidates: 'Everything in stock that is not in the bag',
    needsShopper: false,
    startsFrom: 'cart',
  },
  {
    id: 'trending',
    name: strategyNames.trending,
    question: 'What is wanted across the shop right now?',
    explanation:
      'Units ordered, plus likes, bookmarks and reviews, over the last thirty days, with a little for the rating.',
    formula: '0.7·units ordered + 0.3·interactions + 0.2·avg_rating',
    candidates: 'Whatever was ordered or marked within thirty days',
    needsShopper: false,
    startsFrom: null,
  },
  {
    id: 'interaction-based',
    name: strategyNames['interaction-based'],
    question: 'What follows from likes, bookmarks and reviews?',
    explanation:
      'As History, but taste is read from your marks: a like weighs 1, a bookmark 1.2, a review 1.5, and a review more or less as it is kind or harsh.',
    formula: '3·sub_pref + 2·type_pref + 1·color_pref + 0.5·avg_rating, shares of interaction weight',
    candidates: 'Everything in stock that you have not marked',
    needsShopper: true,
    startsFrom: null,
  },
  {
    id: 'seasonal',
    name: strategyNames.seasonal,
    question: 'What fits the season, and this shopper in it?',
    explanation:
      'Every piece for the season starts with two points; your categories, your types and the rating lift some above the rest.',
    formula: '2 + 1.5·sub_pref + 1·type_pref + 0.5·avg_rating ÷ 5',
    candidates: 'Everything in stock tagged with the current season',
    needsShopper: false,
    startsFrom: null,
  },
  {
    id: 'budget',
    name: strategyNames.budget,
    question: 'What is good within what this shopper likes to spend?',
    explanation:
      'Half is how near the price is to what you pay for a piece on average, a fifth how far below your dearest it stays, the rest its rating.',
    formula: '0.5·closeness + 0.2·affordability + 0.3·avg_rating ÷ 5',
    candidates: 'Everything in stock that you have not bought',
    needsShopper: true,
    startsFrom: null,
  },
  {
    id: 'new-arrivals',
    name: strategyNames['new-arrivals'],
    question: 'Which of the newest pieces suit this shopper best?',
    explanation:
      'The later the collection and the later the piece came in, the better; your categories and the rating decide among the new.',
    formula: '1.8·year_norm + 0.8·id_norm + 1.2·sub_pref + 0.6·avg_rating ÷ 5',
    candidates: 'Everything in stock',
    needsShopper: false,
    startsFrom: null,
  },
]

export function strategyOf(id: string | null): Strategy {
  return strategies.find((strategy) => strategy.id === id) ?? (strategies[0] as Strategy)
}
