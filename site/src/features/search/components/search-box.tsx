import { useId, useState, type FormEvent } from 'react'
import { Icon } from '@/components/ui/icon'
import { useSuggestions } from '@/features/search/api/get-suggestions'
import { SuggestionList } from '@/features/search/components/suggestion-list'
import { destinationOf } from '@/features/search/destination'
import { useCombobox, type Combobox } from '@/features/search/use-combobox'
import { useDebounced } from '@/lib/use-debounced'

/** As much as the API reads. */
const maxSearchLength = 200

type Props = { onGo: (href: string) => void }

/** Searches for the text on Enter, or goes to the active suggestion. */
export function SearchBox({ onGo }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const query = useDebounced(text.trim())
  const { data, error } = useSuggestions(query)
  const options = query === '' ? [] : (data ?? [])
  const combobox = useCombobox(options.length)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const chosen = options[combobox.active]
    if (chosen) onGo(destinationOf(chosen))
    else if (text.trim()) onGo(`/catalogue?${new URLSearchParams({ q: text.trim() })}`)
  }
  return (
    <form role="search" onSubmit={submit}>
      <div className="flex items-center gap-3 border-b-2 border-ink focus-within:border-accent">
        <Icon name="search" size={26} />
        <SearchField id={id} value={text} onChange={setText} combobox={combobox} />
        <button type="submit" className="min-h-11 px-2 text-sm font-medium underline-offset-4 hover:underline">
          Search
        </button>
      </div>
      <p role="status" className="sr-only">
        {query !== '' && data && `${options.length} suggestions`}
      </p>
      <SuggestionList id={id} options={options} combobox={combobox} onGo={onGo} />
      {error && query !== '' && !data && (
        <p className="mt-4 text-soft">Suggestions are not to be had right now. Press Enter to search all the same.</p>
      )}
    </form>
  )
}

type FieldProps = { id: string; value: string; onChange: (value: string) => void; combobox: Combobox }

function SearchField({ id, value, onChange, combobox }: FieldProps) {
  const { expanded, active, reopen, onKeyDown } = combobox
  return (
    <>
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
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={maxSearchLength}
        placeholder="Brand, kind, colour…"
        className="display h-16 w-full min-w-0 bg-transparent text-2xl outline-none placeholder:text-soft sm:text-4xl"
        value={value}
        onChange={(event) => {
          onChange(event.target.value)
          reopen()
        }}
        onKeyDown={onKeyDown}
      />
    </>
  )
}
