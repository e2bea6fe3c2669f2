import { PersonalShelves } from '@/app/pages/personal-shelves'
import { ProductTile, recommendationTile } from '@/app/product-tile'
import { Departments } from '@/features/catalogue/components/departments'
import { RecentlyViewed } from '@/features/recently-viewed/components/recently-viewed'
import { Shelf } from '@/features/recommendations/components/shelf'
import { useUser } from '@/lib/session'

/** Everything on the home page below its first shelf. */
export default function HomeShelves() {
  const user = useUser()
  return (
    <>
      {user && <PersonalShelves renderProduct={recommendationTile} />}
      <Departments />
      <Shelf
        title="Just in"
        why="The newest pieces in the shop."
        query={{ strategy: 'new-arrivals' }}
        renderProduct={recommendationTile}
      />
      <Shelf
        title="In season"
        why="Made for the season outside your window."
        query={{ strategy: 'seasonal' }}
        renderProduct={recommendationTile}
      />
      <RecentlyViewed renderProduct={(product) => <ProductTile product={product} />} />
    </>
  )
}
