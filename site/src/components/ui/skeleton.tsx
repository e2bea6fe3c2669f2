/** Holds the place of what is on its way, at its final size. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden="true" className={`shimmer rounded-sm ${className}`} />
}
