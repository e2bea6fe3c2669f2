import type { ReactNode } from 'react'
import { Boundary } from '@/components/ui/boundary'
import { FailureNotice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { productIdsOn, type usePage } from '@/features/pages/api/get-page'
import { PageShelf } from '@/features/pages/components/page-shelf'
import { ShelfRail } from '@/components/product/shelf-rail'
import type { Recommendation } from '@/lib/api/types'

type Props = {
  page: ReturnType<typeof usePage>
  renderProduct: (item: Recommendation) => ReactNode
  leftOut: ReadonlySet<number>
}

/** The shelves of a page in their order, or the first one's place while they load. */
export function PageShelves({ page: { data, error, refetch }, renderProduct, leftOut }: Props) {
  if (error && !data) return <FailureNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <ShelfSkeleton />
  return data.shelves.map((shelf) => (
    <Boundary key={shelf.id} resetKey={data.request_id}>
      <PageShelf
        shelf={shelf}
        renderProduct={renderProduct}
        leftOut={leftOut}
        elsewhere={productIdsOn(data.shelves.filter((other) => other !== shelf))}
      />
    </Boundary>
  ))
}

/** As tall as a shelf with a switch, so that nothing moves when it comes. */
function ShelfSkeleton() {
  return (
    <div className="py-8 sm:py-12">
      <div className="mb-6 max-w-3xl">
        <Skeleton className="h-[1.02em] w-72 max-w-full text-heading" />
        <Skeleton className="mt-2 h-6 w-96 max-w-full" />
        <div className="mt-2 h-11" />
      </div>
      <ShelfRail label="On its way" items={undefined} renderProduct={() => null} />
    </div>
  )
}
