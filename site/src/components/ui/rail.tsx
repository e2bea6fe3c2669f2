import { useRef, type ReactNode } from 'react'
import { IconButton } from '@/components/ui/icon-button'

/** A row that scrolls sideways by touch, wheel, keyboard and its two buttons. */
export function Rail({ label, children }: { label: string; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null)
  const move = (direction: 1 | -1) => {
    const row = list.current
    const reducedMotion = window.matchMedia?.('(prefers-reduced-motion: reduce)')?.matches ?? true
    row?.scrollBy({ left: direction * row.clientWidth * 0.85, behavior: reducedMotion ? 'auto' : 'smooth' })
  }
  return (
    <div className="group/rail relative">
      <ul
        ref={list}
        aria-label={label}
        className="rail -mx-[clamp(1rem,4vw,5rem)] scroll-px-[clamp(1rem,4vw,5rem)] gap-x-3 px-[clamp(1rem,4vw,5rem)] pb-2 sm:gap-x-5 auto-cols-[44%] sm:auto-cols-[30%] md:auto-cols-[23.5%] xl:auto-cols-[18.6%] 3xl:auto-cols-[15.4%] min-[120rem]:mx-0 min-[120rem]:scroll-px-0 min-[120rem]:px-0 [&>*]:snap-start"
      >
        {children}
      </ul>
      <div className="absolute -top-16 right-0 hidden gap-1 sm:pointer-fine:flex">
        <IconButton icon="left" label={`Back in ${label}`} onClick={() => move(-1)} />
        <IconButton icon="right" label={`Further in ${label}`} onClick={() => move(1)} />
      </div>
    </div>
  )
}
