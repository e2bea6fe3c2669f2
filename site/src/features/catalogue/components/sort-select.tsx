import { useId } from 'react'
import type { Sort } from '@/features/catalogue/filters'
import { sorts } from '@/features/catalogue/read-filters'
import { Icon } from '@/components/ui/icon'

/** The order that a list starts in is the API's own: by match for a search, by what is bought most without one. */
export function SortSelect({ value, onChange }: { value: Sort; onChange: (sort: Sort) => void }) {
  const id = useId()
  return (
    <div className="relative inline-flex items-center">
      <label htmlFor={id} className="sr-only">
        Order by
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value as Sort)}
        className="h-11 appearance-none rounded-full border border-line-strong bg-paper pr-10 pl-4 text-[0.9375rem] hover:border-ink"
      >
        {sorts.map((sort) => (
          <option key={sort.value} value={sort.value}>
            {sort.label}
          </option>
        ))}
      </select>
      <span className="pointer-events-none absolute right-4">
        <Icon name="down" size={14} />
      </span>
    </div>
  )
}
