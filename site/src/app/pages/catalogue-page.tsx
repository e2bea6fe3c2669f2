import { lazy, Suspense, useRef, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { ProductTile } from '@/app/product-tile'
import { TrendingShelf } from '@/app/trending-shelf'
import { ProductCardSkeleton } from '@/components/product/product-card-skeleton'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { FailureNotice, Notice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { pageSize, useProductPages } from '@/features/catalogue/api/get-products'
import { ActiveFilterChips } from '@/features/catalogue/components/active-filter-chips'
import { FacetPanel } from '@/features/catalogue/components/facet-panel'
import { SortSelect } from '@/features/catalogue/components/sort-select'
import {
  activeFilters,
  headingOf,
  noFilters,
  readFilters,
  writeFilters,
  type Filters,
} from '@/features/catalogue/filters'
import { formatCount, formatMoney, plural } from '@/lib/format'
import { usePageTitle } from '@/lib/use-page-title'

const SidePanel = lazy(() => import('@/components/ui/side-panel').then((module) => ({ default: module.SidePanel })))

const maxPages = 40

export default function CataloguePage() {
  const [params, setParams] = useSearchParams()
  const [, navigate] = useLocation()
  const [panel, setPanel] = useState(false)
  const [panelWanted, setPanelWanted] = useState(false)
  const grid = useRef<HTMLUListElement>(null)
  const filters = readFilters(params)
  const pages = Math.min(Math.max(1, Math.floor(Number(params.get('page') ?? 1)) || 1), maxPages)
  const results = useProductPages(filters, pages)
  const first = results[0]
  const total = first?.data?.total ?? 0
  const failure = results.find((result) => result.error && !result.data)
  const heading = headingOf(filters)
  usePageTitle(heading)

  const change = (next: Filters) => navigate(`/catalogue?${writeFilters(next)}`)
  const showMore = () => {
    const firstNew = pages * pageSize
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        after.set('page', String(pages + 1))
        return after
      },
      // The history entry stays the same place, so that coming back finds it where it was left.
      { replace: true, state: history.state },
    )
    focusWhenThere(grid, firstNew)
  }

  const chips = activeFilters(filters, formatMoney)
  const held = results.reduce((sum, result) => sum + (result.data?.items.length ?? 0), 0)
  const loadingMore = results.some((result, index) => index > 0 && result.isPending && !result.error)
  const empty = first?.data && total === 0
  return (
    <div className="page-width pt-8 pb-16 sm:pt-12">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h1 className="display text-title">{heading}</h1>
          <p role="status" className="mt-3 min-h-6 text-soft">
            {first?.data && (filters.q ? `${plural(total, 'piece')} for your search` : plural(total, 'piece'))}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <button
            type="button"
            className="inline-flex h-11 items-center gap-2 rounded-full border border-line-strong px-4 text-[0.9375rem] hover:border-ink lg:hidden"
            onClick={() => {
              setPanelWanted(true)
              setPanel(true)
            }}
          >
            <Icon name="filter" size={18} />
            Filters{chips.length > 0 && ` (${chips.length})`}
          </button>
          <SortSelect
            value={filters.sort ?? (filters.q ? 'relevance' : 'popular')}
            onChange={(sort) => change({ ...filters, sort })}
          />
        </div>
      </div>
      <div className="mt-5 empty:hidden">
        <ActiveFilterChips active={chips} onChange={change} />
      </div>
      <div className="mt-6 grid gap-x-12 lg:grid-cols-[15.5rem_minmax(0,1fr)]">
        <aside aria-label="Filters" className="hidden lg:block">
          {first?.data ? (
            <FacetPanel filters={filters} facets={first.data.facets} onChange={change} />
          ) : (
            <Skeleton className="h-160 w-full" />
          )}
        </aside>
        <div>
          {failure && held === 0 ? (
            <FailureNotice error={failure.error} onRetry={() => void failure.refetch()} />
          ) : empty ? (
            <NothingFound filters={filters} onChange={change} />
          ) : (
            <>
              <h2 className="sr-only">Pieces</h2>
              <ul
                ref={grid}
                aria-label="Pieces"
                aria-busy={first?.isPlaceholderData}
                className={`grid grid-cols-2 gap-x-3 gap-y-9 transition-opacity sm:gap-x-5 md:grid-cols-3 xl:grid-cols-4 3xl:grid-cols-5 ${first?.isPlaceholderData ? 'opacity-50' : ''}`}
              >
                {results.map((result, index) =>
                  result.data
                    ? result.data.items.map((product, place) => (
                        <li key={product.id}>
                          <ProductTile product={product} eager={index === 0 && place < 6} />
                        </li>
                      ))
                    : Array.from({ length: pageSize }, (_, place) => (
                        <li key={`${index}-${place}`}>
                          <ProductCardSkeleton />
                        </li>
                      )),
                )}
              </ul>
              {first?.data && total > pageSize && (
                <div className="mt-14 flex flex-col items-center gap-4">
                  <p className="text-sm text-soft tabular-nums">
                    {formatCount(Math.min(held, total))} of {formatCount(total)} seen
                  </p>
                  <div className="h-0.5 w-48 bg-line">
                    <div className="h-full bg-accent" style={{ width: `${(Math.min(held, total) / total) * 100}%` }} />
                  </div>
                  {held < total && pages < maxPages && (
                    <Button variant="outline" onClick={showMore} pending={loadingMore} pendingLabel="Fetching more…">
                      Show more
                    </Button>
                  )}
                  {held < total && pages === maxPages && (
                    <p className="text-soft">
                      That is as far as one list goes: choose a filter or another order to see the rest.
                    </p>
                  )}
                  {failure && <FailureNotice error={failure.error} onRetry={() => void failure.refetch()} />}
                </div>
              )}
            </>
          )}
        </div>
      </div>
      {panelWanted && (
        <Suspense fallback={null}>
          <SidePanel
            open={panel}
            onClose={() => setPanel(false)}
            title="Filters"
            side="left"
            footer={
              <Button className="w-full" onClick={() => setPanel(false)}>
                Show {plural(total, 'piece')}
              </Button>
            }
          >
            <FacetPanel filters={filters} facets={first?.data?.facets} onChange={change} />
          </SidePanel>
        </Suspense>
      )}
    </div>
  )
}

/** Puts the focus on the first piece of the page just asked for, as soon as it has come. */
function focusWhenThere(grid: React.RefObject<HTMLUListElement | null>, place: number): void {
  let tries = 0
  const look = () => {
    const link = grid.current?.children[place]?.querySelector<HTMLAnchorElement>('a')
    if (link) link.focus({ preventScroll: true })
    else if ((tries += 1) < 300) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

function NothingFound({ filters, onChange }: { filters: Filters; onChange: (filters: Filters) => void }) {
  const active = activeFilters(filters, formatMoney)
  return (
    <>
      <Notice
        title="Nothing fits all of that"
        action={
          <>
            {active.slice(0, 4).map(({ label, without }) => (
              <Button key={label} variant="outline" onClick={() => onChange(without)}>
                Without {label}
              </Button>
            ))}
            <Button onClick={() => onChange(noFilters)}>Show everything</Button>
          </>
        }
      >
        Let one thing go and look again, or start from what others are wearing.
      </Notice>
      <TrendingShelf />
    </>
  )
}
