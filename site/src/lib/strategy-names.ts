/** What the learned ranking and the ten strategies are called in words, by the API's names. */
export const strategyNames = {
  'for-you': 'For you',
  history: 'History',
  collaborative: 'Bought together',
  restock: 'Restock',
  alternatives: 'Looks alike',
  'cart-addons': 'Add-ons',
  trending: 'Trending',
  'interaction-based': 'Likes',
  seasonal: 'Seasonal',
  budget: 'Budget',
  'new-arrivals': 'New arrivals',
} as const
