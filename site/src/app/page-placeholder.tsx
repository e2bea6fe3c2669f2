import { Skeleton } from '@/components/ui/skeleton'

/** What stands in a page's place while its script arrives: tall enough that the footer stays out of sight. */
export function PagePlaceholder() {
  return (
    <div className="page-width min-h-dvh py-10" aria-hidden="true">
      <Skeleton className="h-12 w-64 max-w-full" />
      <Skeleton className="mt-6 h-5 w-96 max-w-full" />
    </div>
  )
}
