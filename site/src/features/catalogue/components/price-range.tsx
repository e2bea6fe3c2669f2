import { useId, useState, type FormEvent } from 'react'

type Props = { min: number | null; max: number | null; onChange: (min: number | null, max: number | null) => void }

/** Two figures, taken when the shopper presses Enter or leaves the fields; in either order. */
export function PriceRange({ min, max, onChange }: Props) {
  const id = useId()
  const [low, setLow] = useState(asText(min))
  const [high, setHigh] = useState(asText(max))
  const [shown, setShown] = useState({ min, max })
  if (shown.min !== min || shown.max !== max) {
    // Changed from outside: a chip taken off, or the back button.
    setShown({ min, max })
    setLow(asText(min))
    setHigh(asText(max))
  }

  const apply = () => {
    const [a, b] = [asPrice(low), asPrice(high)]
    const swapped = a !== null && b !== null && a > b
    const [from, to] = swapped ? [b, a] : [a, b]
    if (from !== min || to !== max) onChange(from, to)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    apply()
  }
  const field = 'h-11 w-full rounded-md border border-line-strong bg-surface pr-2 pl-7 tabular-nums hover:border-ink'
  return (
    <form onSubmit={submit} className="border-b border-line py-4">
      <fieldset>
        <legend className="mb-2 font-medium">Price</legend>
        <div className="flex items-center gap-2">
          {[
            { name: 'From', value: low, set: setLow },
            { name: 'To', value: high, set: setHigh },
          ].map(({ name, value, set }) => (
            <div key={name} className="relative flex-1">
              <label htmlFor={`${id}${name}`} className="sr-only">
                {name}, in dollars
              </label>
              <span aria-hidden="true" className="absolute top-2.5 left-3 text-soft">
                $
              </span>
              <input
                id={`${id}${name}`}
                inputMode="decimal"
                placeholder={name}
                value={value}
                className={field}
                onChange={(event) => set(event.target.value)}
                onBlur={apply}
              />
            </div>
          ))}
        </div>
        <button type="submit" className="sr-only">
          Apply the price range
        </button>
      </fieldset>
    </form>
  )
}

function asText(price: number | null): string {
  return price === null ? '' : String(price)
}

function asPrice(text: string): number | null {
  const value = Number(text.replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(value) || value < 0 ? null : value
}
