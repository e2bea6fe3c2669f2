import { Money } from '@/components/ui/money'
import { destinationOf, kindName } from '@/features/search/destination'
import type { Combobox } from '@/features/search/use-combobox'
import { pictureUrl } from '@/lib/api/base'
import type { Suggestion } from '@/lib/api/types'
import { shopName } from '@/lib/shop-words'

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
          <span className="flex min-w-0 items-center gap-3">
            {option.image_url && (
              // The ground is the tile's, not the panel's, which is dark in one theme.
              <span className="isolate shrink-0 bg-tile">
                <img
                  src={pictureUrl(option.image_url)}
                  alt=""
                  width={36}
                  height={48}
                  loading="lazy"
                  className="h-12 w-9 object-contain mix-blend-multiply"
                />
              </span>
            )}
            <span className="truncate">{option.kind === 'product' ? option.text : shopName(option.text)}</span>
          </span>
          <span className="flex shrink-0 items-baseline gap-4">
            {option.price != null && <Money amount={option.price} className="text-sm" />}
            {/* On a phone a piece's name needs the room, and picture and price say what it is. */}
            <span className={`eyebrow text-soft ${option.kind === 'product' ? 'max-sm:hidden' : ''}`}>
              {kindName(option)}
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
