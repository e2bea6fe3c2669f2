import { useId, useState, type FormEvent, type ReactNode } from 'react'
import { highestPrice } from '@/features/catalogue/read-filters'
import { formatMoney } from '@/lib/format'

type Price = number | null
type Props = { min: Price; max: Price; onChange: (min: Price, max: Price) => void }

/** Two prices, applied on Enter or on leaving a field; what is wrong with them is said there, with a way to mend it. */
export function PriceRange({ min, max, onChange }: Props) {
  const id = useId()
  const [low, setLow] = useState(asText(min))
  const [high, setHigh] = useState(asText(max))
  const [shown, setShown] = useState({ min, max })
  const [checked, setChecked] = useState(true)
  if (shown.min !== min || shown.max !== max) {
    // Changed elsewhere: a chip removed, or the back button.
    setShown({ min, max })
    setLow(asText(min))
    setHigh(asText(max))
    setChecked(true)
  }
  const [from, to] = [asPrice(low), asPrice(high)]
  const fault = checked ? faultOf(from, to) : undefined

  const apply = () => {
    setChecked(true)
    if (from !== undefined && to !== undefined && faultOf(from, to) === undefined && (from !== min || to !== max))
      onChange(from, to)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    apply()
  }
  const type = (change: (text: string) => void) => (text: string) => {
    change(text)
    setChecked(false)
  }
  const clear = () => {
    setLow('')
    setHigh('')
    onChange(null, null)
  }
  const describedBy = fault && `${id}-fault`
  return (
    <form onSubmit={submit} className="border-b border-line py-4">
      <fieldset>
        <legend className="mb-2 font-medium">Price</legend>
        <div className="flex items-center gap-2">
          <PriceField name="From" value={low} onChange={type(setLow)} onLeave={apply} describedBy={describedBy} />
          <PriceField name="To" value={high} onChange={type(setHigh)} onLeave={apply} describedBy={describedBy} />
        </div>
        <PriceFault id={`${id}-fault`} fault={fault}>
          {from != null && to != null && (
            <button type="button" className="link-line min-h-10" onClick={() => onChange(to, from)}>
              Make it {formatMoney(to)} to {formatMoney(from)}
            </button>
          )}
          <button type="button" className="link-line min-h-10" onClick={clear}>
            Clear the prices
          </button>
        </PriceFault>
        <button type="submit" className="sr-only">
          Apply the price range
        </button>
      </fieldset>
    </form>
  )
}

type PriceFaultProps = { id: string; fault: string | undefined; children: ReactNode }

/** What is wrong, and the buttons that mend it. */
function PriceFault({ id, fault, children }: PriceFaultProps) {
  return (
    <>
      <div role="alert">
        {fault && (
          <p id={id} className="mt-2 text-sm text-bad">
            {fault}
          </p>
        )}
      </div>
      {fault && <div className="flex flex-wrap gap-x-4 text-sm">{children}</div>}
    </>
  )
}

type PriceFieldProps = {
  name: string
  value: string
  onChange: (value: string) => void
  onLeave: () => void
  describedBy: string | undefined
}

function PriceField({ name, value, onChange, onLeave, describedBy }: PriceFieldProps) {
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
        aria-invalid={describedBy ? true : undefined}
        aria-describedby={describedBy}
        className={`h-11 w-full rounded-md border bg-surface pr-2 pl-7 tabular-nums ${describedBy ? 'border-bad' : 'border-line-strong hover:border-ink'}`}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onLeave}
      />
    </div>
  )
}

function asText(price: Price): string {
  return price === null ? '' : String(price)
}

/** Undefined where the text is no price. */
function asPrice(text: string): Price | undefined {
  if (text.trim() === '') return null
  const value = Math.round(Number(text.replace('$', '').replace(',', '.')) * 100) / 100
  return Number.isFinite(value) && value >= 0 && value <= highestPrice ? value : undefined
}

function faultOf(from: Price | undefined, to: Price | undefined): string | undefined {
  if (from === undefined || to === undefined) return 'Enter prices in dollars, such as 20 or 49.90.'
  return from !== null && to !== null && from > to ? 'The highest price is below the lowest.' : undefined
}
