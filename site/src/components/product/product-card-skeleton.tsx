import { Skeleton } from '@/components/ui/skeleton'

export function ProductCardSkeleton({ withReason = false }: { withReason?: boolean }) {
  return (
    <div aria-hidden="true">
      <Skeleton className="aspect-3/4 w-full" />
      <Skeleton className="mt-3 h-4 w-2/3" />
      <Skeleton className="mt-2 h-4 w-full" />
      {withReason && <Skeleton className="mt-3 h-4 w-5/6" />}
    </div>
  )
}
