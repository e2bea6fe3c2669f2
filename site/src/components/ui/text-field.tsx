import { useId, type InputHTMLAttributes } from 'react'

type Props = InputHTMLAttributes<HTMLInputElement> & { label: string; error?: string; hint?: string }

/** A labelled input with its error or hint below it, which screen readers read with it. */
export function TextField({ label, error, hint, className, ...input }: Props) {
  const id = useId()
  const noteId = `${id}-note`
  const note = error ?? hint
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <input
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={note ? noteId : undefined}
        className={`h-12 w-full rounded-md border bg-surface px-3.5 text-base placeholder:text-soft ${
          error ? 'border-bad' : 'border-line-strong hover:border-ink'
        }`}
      />
      <p id={noteId} className={`mt-1.5 min-h-5 text-sm ${error ? 'text-bad' : 'text-soft'}`}>
        {note}
      </p>
    </div>
  )
}
