import { TrendingShelf } from '@/app/trending-shelf'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { activeFilters, noFilters, type Filters } from '@/features/catalogue/filters'

type Props = { filters: Filters; onChange: (filters: Filters) => void }

/** Offers to drop one filter or all, so that no search is a dead end. */
export function NothingFound({ filters, onChange }: Props) {
  const actions = (
    <>
      {activeFilters(filters)
        .slice(0, 4)
        .map(({ label, without }) => (
          <Button key={label} variant="outline" onClick={() => onChange(without)}>
            Without {label}
          </Button>
        ))}
      <Button onClick={() => onChange(noFilters)}>Show everything</Button>
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
