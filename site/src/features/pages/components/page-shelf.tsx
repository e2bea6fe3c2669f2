import { lazy, Suspense, useState, type ReactNode } from 'react'
import { ShelfRail } from '@/components/product/shelf-rail'
import type { PageShelf as Shelf, Recommendation } from '@/lib/api/types'

const DepartmentSwitch = lazy(() => import('@/features/pages/components/department-switch'))
const ShelfOfDepartment = lazy(() => import('@/features/pages/components/shelf-of-department'))

type Props = {
  shelf: Shelf
  renderProduct: (item: Recommendation) => ReactNode
  /** Not for this shopper, or shown elsewhere on the page. */
  leftOut: ReadonlySet<number>
  /** What the page's other shelves show: this one does not repeat it for another department either. */
  elsewhere: number[]
}

/** Lists that start from the shopper or from nothing, and so can be asked for of one department. */
const switchable = new Set([
  'for-you',
  'history',
  'trending',
  'interaction-based',
  'seasonal',
  'budget',
  'new-arrivals',
])

/** One shelf of a page: what it is, why it is here, and a switch to another department. */
export function PageShelf({ shelf, renderProduct, leftOut, elsewhere }: Props) {
  const [department, setDepartment] = useState<string | null>(null)
  const items = shelf.list.items.filter(({ product }) => !leftOut.has(product.id))
  if (items.length === 0 && department === null) return null
  const shown = { label: shelf.title, renderProduct }
  return (
    <section aria-label={shelf.title} data-shelf={shelf.id} className="py-8 sm:py-12">
      <div className="mb-6 max-w-3xl pr-0 pointer-fine:pr-28">
        <h2 className="display text-heading">{shelf.title}</h2>
        <p className="mt-2 text-soft">{shelf.why}</p>
        {switchable.has(shelf.strategy) && (
          <div className="mt-2 min-h-11">
            <Suspense fallback={null}>
              <DepartmentSwitch shelf={shelf.title} chosen={department} onChoose={setDepartment} />
            </Suspense>
          </div>
        )}
      </div>
      {department === null ? (
        <ShelfRail {...shown} items={items} />
      ) : (
        <Suspense fallback={<ShelfRail {...shown} items={undefined} />}>
          <ShelfOfDepartment
            {...shown}
            leftOut={leftOut}
            elsewhere={elsewhere}
            shelf={shelf.id}
            strategy={shelf.strategy}
            department={department}
          />
        </Suspense>
      )}
    </section>
  )
}
