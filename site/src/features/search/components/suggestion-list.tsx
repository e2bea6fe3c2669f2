import { destinationOf, kindName } from '@/features/search/destination'
import type { Combobox } from '@/features/search/use-combobox'
import type { Suggestion } from '@/lib/api/types'

type Props = { id: string; options: Suggestion[]; combobox: Combobox; onGo: (href: string) => void }

/** The options of the search box, with the ids that its field refers to. */
export function SuggestionList({ id, options, combobox, onGo }: Props) {
  const { expanded, active, setActive } = combobox
  return (
    <ul id={`${id}-list`} role="listbox" aria-label="Suggestions" hidden={!expanded} className="mt-3">
      {options.map((option, index) => (
        // The keys are handled by the field, which keeps the focus.
        // oxlint-disable-next-line click-events-have-key-events, interactive-supports-focus
        <li
          key={`${option.kind} ${option.text}`}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerMove={() => setActive(index)}
          onClick={() => onGo(destinationOf(option))}
          className="flex min-h-12 cursor-pointer items-center justify-between gap-4 rounded-md px-3 aria-selected:bg-accent-wash"
        >
          <span className="truncate">{option.text}</span>
          <span className="eyebrow shrink-0 text-soft">{kindName(option)}</span>
        </li>
      ))}
    </ul>
  )
}
