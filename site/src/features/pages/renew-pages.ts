import { pagesKey } from '@/features/pages/api/get-page'
import { queryClient } from '@/lib/query-client'

/**
 * What the shopper did changes what every page shows next. The home page follows at once; around a product the shelves stay as they are
 * while someone looks at them.
 */
export function renewPages(): void {
  void queryClient.invalidateQueries({ queryKey: pagesKey, refetchType: 'none' })
  void queryClient.refetchQueries({
    queryKey: pagesKey,
    type: 'active',
    predicate: ({ queryKey }) => (queryKey[queryKey.length - 1] as { name?: string } | undefined)?.name === 'home',
  })
}
