import { Icon } from '@/components/ui/icon'
import { activeFilters, noFilters, type Filters } from '@/features/catalogue/filters'

type Props = { filters: Filters; onChange: (filters: Filters) => void }

export function ActiveFilterChips({ filters, onChange }: Props) {
  const active = activeFilters(filters)
  if (active.length === 0) return null
  return (
    <ul aria-label="Chosen filters" className="flex flex-wrap gap-2">
      {active.map(({ label, without }) => (
        <li key={label}>
          <button
            type="button"
            aria-label={`Remove ${label}`}
            onClick={() => onChange(without)}
            className="inline-flex min-h-10 items-center gap-2 rounded-full border border-line-strong py-1 pr-3 pl-4 text-sm hover:border-ink"
          >
            {label}
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-line min-h-10 px-2 text-sm" onClick={() => onChange(noFilters)}>
          Clear all
        </button>
      </li>
    </ul>
  )
}
