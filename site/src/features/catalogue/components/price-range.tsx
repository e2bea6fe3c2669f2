import { useId, useState, type FormEvent } from 'react'

type Props = { min: number | null; max: number | null; onChange: (min: number | null, max: number | null) => void }

/** Two prices in either order, applied on Enter or on leaving a field. */
export function PriceRange({ min, max, onChange }: Props) {
  const [low, setLow] = useState(asText(min))
  const [high, setHigh] = useState(asText(max))
  const [shown, setShown] = useState({ min, max })
  if (shown.min !== min || shown.max !== max) {
    // Changed elsewhere: a chip removed, or the back button.
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
  return (
    <form onSubmit={submit} className="border-b border-line py-4">
      <fieldset>
        <legend className="mb-2 font-medium">Price</legend>
        <div className="flex items-center gap-2">
          <PriceField name="From" value={low} onChange={setLow} onLeave={apply} />
          <PriceField name="To" value={high} onChange={setHigh} onLeave={apply} />
        </div>
        <button type="submit" className="sr-only">
          Apply the price range
        </button>
      </fieldset>
    </form>
  )
}

type PriceFieldProps = { name: string; value: string; onChange: (value: string) => void; onLeave: () => void }

function PriceField({ name, value, onChange, onLeave }: PriceFieldProps) {
  const id = useId()
  return (
    <div className="relative flex-1">
      <label htmlFor={id} className="sr-only">
        {name}, in dollars
      </label>
      <span aria-hidden="true" className="absolute top-2.5 left-3 text-soft">
        $
      </span>
      <input
        id={id}
        inputMode="decimal"
        placeholder={name}
        value={value}
        className="h-11 w-full rounded-md border border-line-strong bg-surface pr-2 pl-7 tabular-nums hover:border-ink"
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
    </div>
  )
}

function asText(price: number | null): string {
  return price === null ? '' : String(price)
}

function asPrice(text: string): number | null {
  const value = Number(text.replace(',', '.'))
  return text.trim() === '' || !Number.isFinite(value) || value < 0 ? null : value
}
