import { useEffect, useId, useState, type FormEvent, type KeyboardEvent } from 'react'
import { Icon } from '@/components/ui/icon'
import { useSuggestions } from '@/features/search/api/get-suggestions'
import { destinationOf, kindName } from '@/features/search/destination'

type Props = { onGo: (href: string) => void }

const debounceMs = 140

/**
 * A combobox after the ARIA Authoring Practices: the focus stays in the field, arrow keys move through the options, Enter takes
 * the active one or searches for the text, Escape closes the list first.
 */
export function SearchBox({ onGo }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const query = useDebounced(text.trim())
  const { data, error } = useSuggestions(query)
  const options = query === '' ? [] : (data ?? [])
  const expanded = open && options.length > 0

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const marked = expanded ? options[active] : undefined
    if (marked) onGo(destinationOf(marked))
    else if (text.trim()) onGo(`/catalogue?${new URLSearchParams({ q: text.trim() })}`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && options.length > 0) {
      event.preventDefault()
      setOpen(true)
      // -1, before the first option, is the field itself.
      setActive((at) => ((at + 1 + step + options.length + 1) % (options.length + 1)) - 1)
    }
    if (event.key === 'Escape' && expanded) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
      setActive(-1)
    }
  }
  return (
    <form role="search" onSubmit={submit}>
      <div className="flex items-center gap-3 border-b-2 border-ink focus-within:border-accent">
        <Icon name="search" size={26} />
        <label htmlFor={`${id}-field`} className="sr-only">
          Search the shop
        </label>
        <input
          id={`${id}-field`}
          data-autofocus
          role="combobox"
          aria-expanded={expanded}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={expanded && active >= 0 ? `${id}-${active}` : undefined}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder="Linen shirt, running shoes, navy…"
          className="display h-16 w-full min-w-0 bg-transparent text-2xl outline-none placeholder:text-soft sm:text-4xl"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setOpen(true)
            setActive(-1)
          }}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="min-h-11 px-2 text-sm font-medium underline-offset-4 hover:underline">
          Search
        </button>
      </div>
      <p role="status" className="sr-only">
        {query !== '' && data && `${options.length} suggestions`}
      </p>
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
      {error && query !== '' && !data && (
        <p className="mt-4 text-soft">Suggestions are not to be had right now. Press Enter to search all the same.</p>
      )}
    </form>
  )
}

/** The value once it has not changed for a moment, so that not every key press sends a request. */
function useDebounced(value: string): string {
  const [debounced, setDebounced] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), debounceMs)
    return () => clearTimeout(timer)
  }, [value])
  return debounced
}
