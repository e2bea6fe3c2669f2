import { ProductPicture } from '@/components/product/product-picture'
import { Skeleton } from '@/components/ui/skeleton'
import { useProduct } from '@/features/product/api/get-product'
import type { OrderItem } from '@/lib/api/types'

/** An order has names and prices only, so the picture comes from the catalogue. */
export function OrderItemPicture({ item }: { item: OrderItem }) {
  const { data, error } = useProduct(item.product_id)
  if (data) return <ProductPicture product={data} />
  return error ? <div className="aspect-3/4 bg-tile" /> : <Skeleton className="aspect-3/4 w-full" />
}
