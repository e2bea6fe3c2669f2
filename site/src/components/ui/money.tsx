import { formatMoney } from '@/lib/format'

/** An amount that page translators leave alone: in the text that they put in its place it would no longer change. */
export function Money({ amount, className = '' }: { amount: number; className?: string }) {
  return (
    <span translate="no" className={`tabular-nums ${className}`}>
      {formatMoney(amount)}
    </span>
  )
}
