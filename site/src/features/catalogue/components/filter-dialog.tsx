import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { FacetPanel } from '@/features/catalogue/components/facet-panel'
import { activeFilters } from '@/features/catalogue/filter-labels'
import { type Filters } from '@/features/catalogue/filters'
import type { ProductPage } from '@/lib/api/types'
import { plural } from '@/lib/format'

const SidePanel = lazy(() => import('@/components/ui/side-panel').then((module) => ({ default: module.SidePanel })))

type Props = {
  filters: Filters
  facets: ProductPage['facets'] | undefined
  /** Undefined until the first list is there. */
  total: number | undefined
  /** True while the total is still that of the filters before. */
  isOutdated: boolean
  onChange: (filters: Filters) => void
}

/** On a narrow screen: a button that opens the filters, whose panel is loaded when it is first opened. */
export function FilterDialog({ filters, facets, total, isOutdated, onChange }: Props) {
  const [state, setState] = useState<'never opened' | 'open' | 'closed'>('never opened')
  const activeCount = activeFilters(filters).length
  const close = () => setState('closed')
  return (
    <div className="lg:hidden">
      <button
        type="button"
        className="inline-flex h-11 items-center gap-2 rounded-full border border-line-strong px-4 text-[0.9375rem] hover:border-ink"
        onClick={() => setState('open')}
      >
        <Icon name="filter" size={18} />
        Filters{activeCount > 0 && ` (${activeCount})`}
      </button>
      {state !== 'never opened' && (
        <Suspense fallback={null}>
          <SidePanel
            open={state === 'open'}
            onClose={close}
            title="Filters"
            side="left"
            footer={
              <Button className="w-full" aria-busy={isOutdated} onClick={close}>
                {total === undefined || isOutdated ? 'Show the pieces' : `Show ${plural(total, 'piece')}`}
              </Button>
            }
          >
            <FacetPanel filters={filters} facets={facets} onChange={onChange} />
          </SidePanel>
        </Suspense>
      )}
    </div>
  )
}
