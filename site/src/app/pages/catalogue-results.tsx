import { useEffect, useRef, type RefObject } from 'react'
import { NothingFound } from '@/app/pages/catalogue-nothing-found'
import { ProductTile } from '@/app/product-tile'
import { FailureNotice } from '@/components/ui/notice'
import { pageSize, type ProductPages } from '@/features/catalogue/api/get-products'
import { LoadMore } from '@/features/catalogue/components/load-more'
import { ProductGrid } from '@/features/catalogue/components/product-grid'
import { activeFilters } from '@/features/catalogue/filter-labels'
import { maxPages, type CatalogueAddress } from '@/features/catalogue/use-catalogue-address'
import { recordSearch } from '@/lib/event-log'
import { useSeen } from '@/lib/use-seen'

type Props = { address: CatalogueAddress; results: ProductPages }

export function CatalogueResults({ address, results }: Props) {
  const grid = useRef<HTMLUListElement>(null)
  const { total, loaded, failure } = results
  useSearchLog(address, results)
  const showMore = () => {
    address.showNextPage()
    focusWhenLoaded(grid, address.pages * pageSize)
  }
  if (failure && loaded === 0) return <FailureNotice error={failure.error} onRetry={failure.retry} />
  if (total === 0) return <NothingFound filters={address.filters} onChange={address.setFilters} />
  return (
    <>
      <h2 className="sr-only">Pieces</h2>
      <ProductGrid
        ref={grid}
        results={results}
        renderProduct={(product, eager) => <ProductTile product={product} eager={eager} />}
      />
      <LoadMore results={results} isLastPage={address.pages === maxPages} onShowMore={showMore} />
    </>
  )
}

/** Tells what a search found, where nothing but its words narrows the list and the list is for all of them. */
function useSearchLog({ filters }: CatalogueAddress, { total, searchedFor, isOutdated }: ProductPages): void {
  const words = activeFilters(filters).length === 1 ? filters.q.trim() : ''
  const found = isOutdated || searchedFor ? undefined : total
  const seen = useSeen()
  useEffect(() => {
    if (seen && words && found !== undefined) recordSearch(words, found)
  }, [seen, words, found])
}

/** Focuses the link of the first product of the page just requested, once it is there. */
function focusWhenLoaded(grid: RefObject<HTMLUListElement | null>, index: number): void {
  let tries = 0
  const look = () => {
    const link = grid.current?.children[index]?.querySelector<HTMLAnchorElement>('a')
    if (link) link.focus({ preventScroll: true })
    else if ((tries += 1) < 300) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
