import { CatalogueResults } from '@/app/pages/catalogue-results'
import { Skeleton } from '@/components/ui/skeleton'
import { useProductPages } from '@/features/catalogue/api/get-products'
import { ActiveFilterChips } from '@/features/catalogue/components/active-filter-chips'
import { FacetPanel } from '@/features/catalogue/components/facet-panel'
import { FilterDialog } from '@/features/catalogue/components/filter-dialog'
import { SortSelect } from '@/features/catalogue/components/sort-select'
import { headingOf } from '@/features/catalogue/filter-labels'
import { isContradictory, type Filters } from '@/features/catalogue/filters'
import { useCatalogueAddress } from '@/features/catalogue/use-catalogue-address'
import { formatMoney, plural } from '@/lib/format'
import { usePageTitle } from '@/lib/use-page-title'

export default function CataloguePage() {
  const address = useCatalogueAddress()
  const { filters, setFilters } = address
  const results = useProductPages(filters, address.pages)
  const { total, facets } = results
  const heading = headingOf(filters)
  usePageTitle(heading)
  return (
    <div className="page-width pt-8 pb-16 sm:pt-12">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 className="display text-title">{heading}</h1>
          {/* Of a search the place of a second line is kept: nothing may move when the shop shows something else. */}
          <p role="status" className={`mt-3 text-soft ${filters.q ? 'min-h-12' : 'min-h-6'}`}>
            {total !== undefined && `${plural(total, 'piece')}${filters.q ? ' for your search' : ''}`}
            {results.searchedFor && total !== 0 && (
              <span className="block">
                Nothing has all words. Showing <em>{results.searchedFor}</em>.
              </span>
            )}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <FilterDialog
            filters={filters}
            facets={facets}
            total={total}
            isOutdated={results.isOutdated}
            onChange={setFilters}
          />
          <SortSelect
            value={filters.sort ?? (filters.q ? 'relevance' : 'popular')}
            onChange={(sort) => setFilters({ ...filters, sort })}
          />
        </div>
      </div>
      <div className="mt-5 empty:hidden">
        <ActiveFilterChips filters={filters} onChange={setFilters} />
      </div>
      {isContradictory(filters) && <PriceFault filters={filters} onChange={setFilters} />}
      <div className="mt-6 grid grid-cols-1 gap-x-12 lg:grid-cols-[15.5rem_minmax(0,1fr)]">
        <aside aria-label="Filters" className="hidden lg:block">
          {(facets ?? results.failure) ? (
            <FacetPanel filters={filters} facets={facets} onChange={setFilters} />
          ) : (
            <Skeleton className="h-160 w-full" />
          )}
        </aside>
        <div>
          <CatalogueResults address={address} results={results} />
        </div>
      </div>
    </div>
  )
}

/** Where the filters are in a sheet, what is wrong with the prices is said on the page. */
function PriceFault({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const { minPrice, maxPrice } = filters
  return (
    <p className="mt-5 text-bad lg:hidden">
      The highest price is below the lowest, so prices are left out.{' '}
      <button
        type="button"
        className="link-line min-h-10"
        onClick={() => onChange({ ...filters, minPrice: maxPrice, maxPrice: minPrice })}
      >
        Make it {formatMoney(maxPrice ?? 0)} to {formatMoney(minPrice ?? 0)}
      </button>
    </p>
  )
}
