import { useState } from 'react'
import { facetNames } from '@/features/catalogue/filter-labels'
import { type FacetField } from '@/features/catalogue/filters'
import { Swatch } from '@/features/catalogue/components/swatch'
import type { FacetValue } from '@/lib/api/types'
import { formatCount } from '@/lib/format'
import { shopName } from '@/lib/shop-words'
import { Icon } from '@/components/ui/icon'

type Props = {
  field: FacetField
  values: FacetValue[]
  chosen: string[]
  onToggle: (value: string) => void
  startsOpen: boolean
}

const shownAtFirst = 7

export function FacetGroup({ field, values, chosen, onToggle, startsOpen }: Props) {
  const [expanded, setAll] = useState(false)
  // Letting go of the last value must not close the group that the shopper is in.
  const [open, setOpen] = useState(startsOpen || chosen.length > 0)
  const options = withChosen(values, chosen)
  const shown = expanded
    ? options
    : options.filter(({ value }, index) => index < shownAtFirst || chosen.includes(value))
  if (options.length < 2 && chosen.length === 0) return null
  return (
    <details
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="group/facet border-b border-line py-3"
    >
      <summary className="flex min-h-11 list-none items-center justify-between font-medium [&::-webkit-details-marker]:hidden">
        {facetNames[field]}
        <span className="transition-transform group-open/facet:rotate-180">
          <Icon name="down" size={16} />
        </span>
      </summary>
      <ul className="pt-1 pb-2">
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label className="flex min-h-10 cursor-pointer items-center gap-3 rounded-sm text-[0.9375rem] hover:text-accent">
              <input
                type="checkbox"
                className="size-4.5 shrink-0 accent-(--accent)"
                checked={chosen.includes(value)}
                onChange={() => onToggle(value)}
              />
              {field === 'base_colour' && <Swatch colour={value} />}
              <span className="flex-1 truncate">{shopName(value)}</span>
              <span className="text-sm text-soft tabular-nums">{formatCount(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {options.length > shownAtFirst && (
        <button
          type="button"
          className="link-line min-h-10 text-sm"
          aria-expanded={expanded}
          onClick={() => setAll(!expanded)}
        >
          {expanded ? 'Show fewer' : `Show all ${options.length}`}
        </button>
      )}
    </details>
  )
}

/** A chosen value stays on the list even where it matches nothing any more, so that it can be let go of. */
function withChosen(values: FacetValue[], chosen: string[]): FacetValue[] {
  const missing = chosen.filter((value) => !values.some((options) => options.value === value))
  return [...missing.map((value) => ({ value, count: 0 })), ...values]
}
