import { summedParts, type Part } from '@/features/dashboard/parts'

/** In words first, as a reader needs them; the API's word follows in the evidence. */
const names: Record<string, string> = {
  similar: 'leads on from what you did',
  repeat: 'bought again and again',
  liked: 'liked, not bought yet',
  department: 'your department',
  brand: 'your brand',
  article_type: 'your type',
  popularity: 'popular',
}

function nameOf(part: string, value: number): string {
  return part === 'department' && value < 0 ? 'outside your departments' : (names[part] ?? part)
}

/** Told apart by lightness as well as by hue. */
const tints = ['bg-accent', 'bg-good', 'bg-warn', 'bg-line-strong', 'bg-ink']

type Props = {
  parts: Part[]
  /** The largest sum of positive parts in the list: every bar is drawn on this scale. */
  scale: number
}

/** The parts of a score, stacked on the list's common scale, each with its figure; what takes away is a figure alone. */
export function PartsBar({ parts, scale }: Props) {
  const summed = summedParts(parts)
  const adding = summed.filter(({ value }) => value > 0)
  return (
    <figure className="mt-2">
      <div aria-hidden="true" className="flex h-2.5 bg-line">
        {adding.map(({ part, value }, index) => (
          <span
            key={part}
            className={tints[index % tints.length]}
            style={{ width: `${scale > 0 ? (value / scale) * 100 : 0}%` }}
          />
        ))}
      </div>
      <figcaption className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-[0.8125rem] text-soft">
        {summed.map(({ part, value }) => {
          const index = adding.findIndex((added) => added.part === part)
          return (
            <span key={part} className="inline-flex items-center gap-1.5">
              {index >= 0 && <span aria-hidden="true" className={`size-2.5 ${tints[index % tints.length]}`} />}
              {nameOf(part, value)} <span className="tabular-nums">{value.toFixed(4)}</span>
            </span>
          )
        })}
      </figcaption>
    </figure>
  )
}
