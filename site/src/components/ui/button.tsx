import type { ButtonHTMLAttributes } from 'react'

type Variant = 'solid' | 'outline' | 'quiet'

const variants: Record<Variant, string> = {
  solid: 'bg-ink text-paper hover:bg-accent hover:text-accent-ink disabled:bg-line disabled:text-soft',
  outline: 'border border-line-strong hover:border-ink hover:bg-ink hover:text-paper disabled:opacity-50',
  quiet: 'hover:bg-accent-wash disabled:opacity-50',
}

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 max-w-full rounded-full px-6 py-2 wrap-anywhere text-[0.9375rem] font-medium ' +
  'transition-colors duration-200 disabled:cursor-not-allowed'

export function buttonClass(variant: Variant = 'solid', extra = ''): string {
  return `${shape} ${variants[variant]} ${extra}`
}

type Props = ButtonHTMLAttributes<HTMLButtonElement> & { variant?: Variant; pending?: boolean; pendingLabel?: string }

/** While pending it keeps its focus and ignores further presses; `disabled` would lose the focus. */
export function Button({ variant, pending = false, pendingLabel, className, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={buttonClass(variant, `${pending ? 'cursor-progress opacity-70' : ''} ${className ?? ''}`)}
    >
      {pending && pendingLabel ? pendingLabel : children}
    </button>
  )
}
