import { useId, type SelectHTMLAttributes } from 'react'

type Props = SelectHTMLAttributes<HTMLSelectElement> & {
  label: string
  choices: readonly { value: string; name: string }[]
}

/** A labelled choice of one. */
export function Select({ label, choices, ...select }: Props) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <select
        {...select}
        id={id}
        className="h-12 w-full rounded-md border border-line-strong bg-surface px-3 text-base hover:border-ink"
      >
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
