import type { RecommendationList, Source } from '@/lib/api/types'

/**
 * Has each item say where it stands in the list as it was answered: a page shows some elsewhere, and not all. Where two strategies share
 * a list, the API names each item's own.
 */
export function withOrigins(list: RecommendationList, source: Omit<Source, 'position'>): RecommendationList {
  const items = list.items.map((item, position) => ({
    ...item,
    origin: { ...source, strategy: item.source ?? source.strategy, position },
  }))
  return { ...list, items }
}
