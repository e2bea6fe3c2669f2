import { ProductTile } from '@/app/product-tile'
import { Departments } from '@/features/catalogue/components/departments'
import { RecentlyViewed } from '@/features/recently-viewed/components/recently-viewed'

/** What the home page has below its shelves. @param props.shownAbove products that it need not show again */
export default function HomeFoot({ shownAbove }: { shownAbove: readonly number[] }) {
  return (
    <>
      <Departments />
      <RecentlyViewed except={shownAbove} renderProduct={(product) => <ProductTile product={product} />} />
    </>
  )
}
