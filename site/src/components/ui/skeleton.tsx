/** A placeholder for content that is loading, at its final size. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden="true" className={`shimmer rounded-sm ${className}`} />
}
