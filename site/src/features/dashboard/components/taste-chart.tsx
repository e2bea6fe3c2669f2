import type { Share } from '@/features/dashboard/taste'
import { formatShare, plural } from '@/lib/format'
import { shopName } from '@/lib/shop-words'

const shown = 6

type Props = {
  title: string
  shares: Share[]
  /** The share that a whole bar stands for, the same in charts that are read beside each other. */
  longest: number
}

/** Shares as bars, drawn with boxes: each bar's figures stand beside it as text, so nothing depends on seeing it. */
export function TasteChart({ title, shares, longest }: Props) {
  const rest = shares.slice(shown)
  const restShare = rest.reduce((sum, { share }) => sum + share, 0)
  return (
    <figure>
      <figcaption className="eyebrow mb-3 text-soft">{title}</figcaption>
      <ul className="grid grid-cols-1 gap-2.5">
        {shares.slice(0, shown).map(({ value, share, units }) => (
          <li key={value} className="text-sm">
            <span className="flex justify-between gap-3">
              <span className="truncate">{shopName(value)}</span>
              <span className="text-soft tabular-nums" title={plural(units, 'unit')}>
                {formatShare(share)}
              </span>
            </span>
            <span aria-hidden="true" className="mt-1 block h-1.5 bg-line">
              <span className="block h-full bg-accent" style={{ width: `${(share / longest) * 100}%` }} />
            </span>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <p className="mt-2.5 text-sm text-soft">
          and {formatShare(restShare)} over {rest.length} more
        </p>
      )}
    </figure>
  )
}
