import { TrendingShelf } from '@/app/trending-shelf'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { focusPageHeading } from '@/lib/focus'
import { activeFilters } from '@/features/catalogue/filter-labels'
import { noFilters, type Filters } from '@/features/catalogue/filters'

type Props = { filters: Filters; onChange: (filters: Filters) => void }

/** Offers to take off one filter of several or all, so that no search is a dead end. */
export function NothingFound({ filters, onChange }: Props) {
  const change = (next: Filters) => {
    // The pressed button goes with this notice.
    focusPageHeading()
    onChange(next)
  }
  const active = activeFilters(filters)
  const several = active.length > 1
  const actions = (
    <>
      {several &&
        active.slice(0, 4).map(({ label, without }) => (
          <Button key={label} variant="outline" onClick={() => change(without)}>
            Take off {label}
          </Button>
        ))}
      <Button onClick={() => change(noFilters)}>Show everything</Button>
    </>
  )
  return (
    <>
      {filters.q && !several ? (
        <Notice title="No piece is called that" action={actions}>
          Look at the spelling, say it in other words, or start from what others are wearing.
        </Notice>
      ) : (
        <Notice title="Nothing fits all of that" action={actions}>
          Let one thing go and look again, or start from what others are wearing.
        </Notice>
      )}
      <TrendingShelf />
    </>
  )
}
