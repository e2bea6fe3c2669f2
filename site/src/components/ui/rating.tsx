import { star } from '@/components/ui/star'

/** Stars filled to the exact rating, with the figure in words for screen readers. */
export function Rating({ value, size = 14 }: { value?: number | null; size?: number }) {
  if (value == null) return <span className="text-sm text-soft">Not rated yet</span>
  return (
    <span className="inline-flex items-center gap-1.5">
      <svg
        role="img"
        aria-label={`Rated ${value.toFixed(1)} out of 5`}
        width={size * 5.6}
        height={size}
        viewBox="0 0 112 20"
      >
        {[0, 1, 2, 3, 4].map((index) => {
          const filled = Math.max(0, Math.min(1, value - index))
          return (
            <svg key={index} x={index * 23} width={20} height={20} viewBox="0 0 20 20">
              <path d={star} fill="var(--line)" />
              <path d={star} fill="currentColor" style={{ clipPath: `inset(0 ${100 - filled * 100}% 0 0)` }} />
            </svg>
          )
        })}
      </svg>
      <span aria-hidden="true" className="text-sm text-soft tabular-nums">
        {value.toFixed(1)}
      </span>
    </span>
  )
}
