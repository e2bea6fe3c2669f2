import { useState } from 'react'
import { HomeHero } from '@/app/pages/home-hero'
import { PersonalShelves } from '@/app/pages/personal-shelves'
import { ProductTile } from '@/app/product-tile'
import { Departments } from '@/features/catalogue/components/departments'
import { Shelf } from '@/features/recommendations/components/shelf'
import { RecentlyViewed } from '@/features/recently-viewed/components/recently-viewed'
import type { Recommendation } from '@/lib/api/types'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

const shownInHero = 3

export default function HomePage() {
  usePageTitle('')
  const user = useUser()
  const [season] = useState(currentSeason)
  return (
    <>
      <HomeHero shown={shownInHero} />
      <div className="page-width divide-y divide-line">
        <Shelf
          title="What everyone is wearing"
          why="Ordered, liked and reviewed most over the last thirty days."
          ask={{ strategy: 'trending', limit: 15, anonymous: true }}
          skip={shownInHero}
          renderProduct={tile}
          eager
        />
        {user && <PersonalShelves renderProduct={tile} />}
        <Departments />
        <Shelf
          title="Just in"
          why={user ? 'The newest pieces, those in your kind of category first.' : 'The newest pieces in the shop, best rated first.'}
          ask={{ strategy: 'new-arrivals' }}
          renderProduct={tile}
        />
        <Shelf
          title={`Made for ${season}`}
          why="Cut and coloured for the season outside."
          ask={{ strategy: 'seasonal' }}
          renderProduct={tile}
        />
        <RecentlyViewed renderProduct={(product) => <ProductTile product={product} />} />
      </div>
    </>
  )
}

function tile(item: Recommendation) {
  return <ProductTile product={item.product} reason={item.reason.text} />
}

function currentSeason(): string {
  const month = new Date().getMonth() + 1
  if (month === 12 || month <= 2) return 'winter'
  if (month <= 5) return 'spring'
  return month <= 8 ? 'summer' : 'fall'
}
