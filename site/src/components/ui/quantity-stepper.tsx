import { Icon } from '@/components/ui/icon'

type Props = {
  value: number
  max: number
  name: string
  onChange: (value: number) => void
}

const step = 'grid size-10 place-items-center rounded-full hover:bg-accent-wash disabled:opacity-35'

export function QuantityStepper({ value, max, name, onChange }: Props) {
  return (
    <div
      role="group"
      aria-label={`Quantity of ${name}`}
      className="inline-flex items-center rounded-full border border-line-strong"
    >
      <button
        type="button"
        aria-label="One fewer"
        className={step}
        disabled={value <= 1}
        onClick={() => onChange(value - 1)}
      >
        <Icon name="minus" size={16} />
      </button>
      <output translate="no" aria-live="polite" className="min-w-7 text-center text-sm font-medium tabular-nums">
        {value}
      </output>
      <button
        type="button"
        aria-label="One more"
        className={step}
        disabled={value >= max}
        onClick={() => onChange(value + 1)}
      >
        <Icon name="plus" size={16} />
      </button>
    </div>
  )
}
