import { Skeleton } from '@/components/ui/skeleton'

/** As tall as a card, line for line: two lines of title, and as many of reason as a card has. */
export function ProductCardSkeleton({ withReason = false }: { withReason?: boolean }) {
  return (
    <div aria-hidden="true">
      <Skeleton className="aspect-3/4 w-full" />
      <div className="mt-3 h-[1.3125rem] py-0.5">
        <Skeleton className="h-full w-2/3" />
      </div>
      <div className="mt-1 h-[2lh] text-[0.9375rem] leading-snug">
        <Skeleton className="mt-1 h-4 w-full" />
      </div>
      {withReason && (
        <div className="mt-2.5 h-[calc(5lh+0.5rem)] pt-2 text-[0.8125rem] leading-snug lg:h-[calc(4lh+0.5rem)]">
          <Skeleton className="h-4 w-5/6" />
        </div>
      )}
    </div>
  )
}
