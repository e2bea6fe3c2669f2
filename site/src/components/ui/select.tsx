import { useId, type SelectHTMLAttributes } from 'react'

type Props = SelectHTMLAttributes<HTMLSelectElement> & {
  label: string
  choices: readonly { value: string; name: string }[]
  error?: string
}

/** A labelled choice of one, with its error below it, which screen readers read with it. */
export function Select({ label, choices, error, className, ...select }: Props) {
  const id = useId()
  const noteId = `${id}-note`
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <select
        {...select}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? noteId : undefined}
        className={`h-12 w-full rounded-md border bg-surface px-3 text-base ${
          error ? 'border-bad' : 'border-line-strong hover:border-ink'
        }`}
      >
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      {error !== undefined && (
        <p id={noteId} className="mt-1.5 text-sm text-bad">
          {error}
        </p>
      )}
    </div>
  )
}
