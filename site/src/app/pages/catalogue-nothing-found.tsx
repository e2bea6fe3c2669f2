import { TrendingShelf } from '@/app/trending-shelf'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { focusPageHeading } from '@/lib/focus'
import { activeFilters } from '@/features/catalogue/filter-labels'
import { noFilters, type Filters } from '@/features/catalogue/filters'

type Props = { filters: Filters; onChange: (filters: Filters) => void }

/** Offers to drop one filter or all, so that no search is a dead end. */
export function NothingFound({ filters, onChange }: Props) {
  const change = (next: Filters) => {
    // The pressed button goes with this notice.
    focusPageHeading()
    onChange(next)
  }
  const actions = (
    <>
      {activeFilters(filters)
        .slice(0, 4)
        .map(({ label, without }) => (
          <Button key={label} variant="outline" onClick={() => change(without)}>
            Without {label}
          </Button>
        ))}
      <Button onClick={() => change(noFilters)}>Show everything</Button>
    </>
  )
  return (
    <>
      <Notice title="Nothing fits all of that" action={actions}>
        Let one thing go and look again, or start from what others are wearing.
      </Notice>
      <TrendingShelf />
    </>
  )
}
