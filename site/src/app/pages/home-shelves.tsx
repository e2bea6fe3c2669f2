import { PersonalShelves } from '@/app/pages/personal-shelves'
import { ProductTile } from '@/app/product-tile'
import { Departments } from '@/features/catalogue/components/departments'
import { RecentlyViewed } from '@/features/recently-viewed/components/recently-viewed'
import { Shelf } from '@/features/recommendations/components/shelf'
import type { Recommendation } from '@/lib/api/types'
import { useUser } from '@/lib/session'

/** Everything on the home page below its first shelf. */
export default function HomeShelves() {
  const user = useUser()
  return (
    <>
      {user && <PersonalShelves renderProduct={renderTile} />}
      <Departments />
      <Shelf
        title="Just in"
        why={
          user
            ? 'The newest pieces, those in your kind of category first.'
            : 'The newest pieces in the shop, best rated first.'
        }
        query={{ strategy: 'new-arrivals' }}
        renderProduct={renderTile}
      />
      <Shelf
        title="In season"
        why="Made for the season outside your window."
        query={{ strategy: 'seasonal' }}
        renderProduct={renderTile}
      />
      <RecentlyViewed renderProduct={(product) => <ProductTile product={product} />} />
    </>
  )
}

function renderTile(item: Recommendation) {
  return <ProductTile product={item.product} reason={item.reason.text} />
}
