import { useLocation, useSearchParams } from 'wouter'
import { writeFilters, type Filters } from '@/features/catalogue/filters'
import { readFilters } from '@/features/catalogue/read-filters'

/** As many pages as one list shows. */
export const maxPages = 40

/** The catalogue's state, all of it in the address, where it can be shared, reloaded and gone back to. */
export function useCatalogueAddress() {
  const [params, setParams] = useSearchParams()
  const [, navigate] = useLocation()
  const pages = Math.min(Math.max(1, Math.floor(Number(params.get('page') ?? 1)) || 1), maxPages)
  return {
    filters: readFilters(params),
    pages,
    setFilters: (filters: Filters) => navigate(`/catalogue?${writeFilters(filters)}`),
    showNextPage: () =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before)
          after.set('page', String(pages + 1))
          return after
        },
        // The state names the history entry, whose scroll position is restored on coming back.
        { replace: true, state: history.state },
      ),
  }
}

export type CatalogueAddress = ReturnType<typeof useCatalogueAddress>
