import { Icon } from '@/components/ui/icon'
import { focusPageHeading } from '@/lib/focus'
import { activeFilters } from '@/features/catalogue/filter-labels'
import { noFilters, type Filters } from '@/features/catalogue/filters'

type Props = { filters: Filters; onChange: (filters: Filters) => void }

export function ActiveFilterChips({ filters, onChange }: Props) {
  const active = activeFilters(filters)
  if (active.length === 0) return null
  const clearAll = () => {
    focusPageHeading()
    onChange(noFilters)
  }
  return (
    <ul aria-label="Chosen filters" className="flex flex-wrap gap-2">
      {active.map(({ label, without }) => (
        <li key={label} className="max-w-full">
          <button
            type="button"
            aria-label={`Remove ${label}`}
            onClick={(event) => {
              leaveChip(event.currentTarget)
              onChange(without)
            }}
            className="inline-flex min-h-10 max-w-full items-center gap-2 rounded-3xl text-left wrap-anywhere border border-line-strong py-1 pr-3 pl-4 text-sm hover:border-ink"
          >
            {label}
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-line min-h-10 px-2 text-sm" onClick={clearAll}>
          Clear all
        </button>
      </li>
    </ul>
  )
}

/** A pressed chip disappears, so the focus moves to its neighbour; from the last one to the page's heading. */
function leaveChip(button: HTMLElement): void {
  const chip = button.closest('li')
  const chips = [...(chip?.parentElement?.querySelectorAll<HTMLElement>('button[aria-label]') ?? [])]
  const index = chips.indexOf(button)
  const neighbour = chips[index + 1] ?? chips[index - 1]
  if (neighbour) neighbour.focus()
  else focusPageHeading()
}
