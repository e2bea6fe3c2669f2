import type { ReactNode } from 'react'
import { FailureLine } from '@/components/ui/notice'
import { useListOfDepartment } from '@/features/pages/api/get-list-of-department'
import { ShelfRail } from '@/components/product/shelf-rail'
import type { Recommendation } from '@/lib/api/types'

type Props = {
  label: string
  shelf: string
  strategy: string
  department: string
  renderProduct: (item: Recommendation) => ReactNode
  leftOut: ReadonlySet<number>
  elsewhere: number[]
}

/** The strategy's own list of one department, in place of the one that came with the page. */
export default function ShelfOfDepartment(props: Props) {
  const { label, shelf, strategy, department, renderProduct, leftOut, elsewhere } = props
  const { data, error, refetch } = useListOfDepartment(department, { shelf, strategy, exclude: elsewhere })
  if (error && !data) return <FailureLine error={error} onRetry={() => void refetch()} className="py-8" />
  const items = data?.items.filter(({ product }) => !leftOut.has(product.id))
  if (items?.length === 0) return <p className="py-8 text-soft">There is nothing for {department} on this shelf.</p>
  return <ShelfRail label={label} items={items} renderProduct={renderProduct} />
}
